package dev.memoquiz.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;

/// The ways to read this machine's clock.
final class WallClock {
    private WallClock() {}

    static boolean isRead(JavaAccess<?> access) {
        return isNowOfJavaTime(access)
                || isSystemClock(access)
                || Habits.touches(access, System.class, "currentTimeMillis")
                || Habits.touches(access, System.class, "nanoTime")
                || Habits.touches(access, Calendar.class, "getInstance")
                || Chance.isBareConstructor(access, Date.class);
    }

    private static boolean isNowOfJavaTime(JavaAccess<?> access) {
        return access.getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isSystemClock(JavaAccess<?> access) {
        return Habits.touches(access, InstantSource.class, "system")
                || Habits.touches(access, Clock.class, "systemUTC")
                || Habits.touches(access, Clock.class, "systemDefaultZone")
                || Habits.touches(access, Clock.class, "system");
    }
}
