package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.grading.Points;
import java.time.Duration;

/// What a point is worth by the time it took: Kahoot's published curve, `round((1 − t/T/2) × 1000)` for each point earned, with
/// `t` the time to the press and `T` the time for the question. Up to half a second counts as no time.
public final class SpeedCurve {
    /// What one point is worth to the quickest.
    public static final int MOST = 1000;

    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private SpeedCurve() {}

    /// Whoever takes longer than `time`, which the host can extend, gets what the last moment of it would have earned: half.
    public static int score(Points points, Duration thinking, Duration time) {
        double taken =
                thinking.compareTo(AT_ONCE) <= 0
                        ? 0
                        : Math.min(1, (double) thinking.toMillis() / time.toMillis());
        return (int) Math.round((1 - taken / 2) * MOST * points.earned());
    }
}
