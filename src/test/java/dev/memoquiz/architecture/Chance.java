package dev.memoquiz.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The ways to come by a number nobody can repeat. A generator with a given seed is none of them.
final class Chance {
    private Chance() {}

    static boolean isMade(JavaAccess<?> access) {
        return isUnseeded(access)
                || Habits.touches(access, Math.class, "random")
                || Habits.touches(access, UUID.class, "randomUUID")
                || Habits.touches(access, ThreadLocalRandom.class, "current")
                || Habits.touches(access, RandomGenerator.class, "getDefault")
                || Habits.touches(access, RandomGenerator.class, "of")
                || access.getTargetOwner().isEquivalentTo(RandomGeneratorFactory.class)
                || access.getTargetOwner().isEquivalentTo(SecureRandom.class);
    }

    private static boolean isUnseeded(JavaAccess<?> access) {
        return isBareConstructor(access, Random.class)
                || isBareConstructor(access, SplittableRandom.class)
                || (Habits.touches(access, Collections.class, "shuffle")
                        && parameters(access) == 1);
    }

    /// Whether the access is `new Type()` without an argument.
    static boolean isBareConstructor(JavaAccess<?> access, Class<?> type) {
        return Habits.touches(access, type, JavaConstructor.CONSTRUCTOR_NAME)
                && parameters(access) == 0;
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : 0;
    }
}
