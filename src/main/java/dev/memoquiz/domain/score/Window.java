package dev.memoquiz.domain.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far back standings reach.
public enum Window {
    ALL_TIME(Optional.empty()),
    DAYS_7(Optional.of(Duration.ofDays(7))),
    DAYS_30(Optional.of(Duration.ofDays(30)));

    private final Optional<Duration> length;

    Window(Optional<Duration> length) {
        this.length = length;
    }

    public Instant since(Instant now) {
        return length.map(now::minus).orElse(Instant.EPOCH);
    }
}
