package dev.memoquiz.architecture.offenders.app;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

public final class ReadsTheClock {
    Supplier<Instant> byReference() {
        return Instant::now;
    }

    Instant now() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    InstantSource source() {
        return InstantSource.system();
    }

    Clock clock() {
        return Clock.systemUTC();
    }
}
