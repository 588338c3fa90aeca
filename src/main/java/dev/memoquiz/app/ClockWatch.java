package dev.memoquiz.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// Notices when the machine's clock is set, by holding it against the time that really passes.
public final class ClockWatch {
    /// Less than this is the clock's own unevenness.
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private Instant last;
    private long lastNanos;

    private ClockWatch(InstantSource clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.last = clock.instant();
        this.lastNanos = nanoTime.getAsLong();
    }

    /// Watches a clock from now on.
    ///
    /// @param nanoTime nanoseconds of a clock that nobody can set
    public static ClockWatch of(InstantSource clock, LongSupplier nanoTime) {
        return new ClockWatch(clock, nanoTime);
    }

    /// Takes every clock for one that is never set.
    public static ClockWatch blind() {
        return new ClockWatch(() -> Instant.EPOCH, () -> 0);
    }

    /// By how much the clock was set since this was last asked, negative if back; zero for less than a second.
    public synchronized Duration set() {
        Instant now = clock.instant();
        long nanos = nanoTime.getAsLong();
        Duration by = Duration.between(last, now).minusNanos(nanos - lastNanos);
        last = now;
        lastNanos = nanos;
        return by.abs().compareTo(LEAST) < 0 ? Duration.ZERO : by;
    }
}
