package dev.memoquiz.fakediscord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that runs with its source and can be moved forward, so that 15 minutes pass at once.
public final class MovableClock implements InstantSource {
    private final InstantSource source;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public MovableClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead.get());
    }

    public void forward(Duration by) {
        ahead.accumulateAndGet(by, Duration::plus);
    }
}
