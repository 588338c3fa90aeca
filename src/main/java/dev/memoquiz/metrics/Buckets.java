package dev.memoquiz.metrics;

import java.time.Duration;
import java.util.stream.LongStream;

/// The upper ends of histograms, as times.
final class Buckets {
    /// Discord waits three seconds for an acknowledgement.
    static final Duration[] UP_TO_THREE_SECONDS =
            millis(2, 5, 10, 20, 40, 60, 100, 200, 500, 1000, 1500, 2000, 2500, 3000);

    /// A locked database is waited for five seconds.
    static final Duration[] UP_TO_FIVE_SECONDS =
            millis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000);

    private Buckets() {}

    private static Duration[] millis(long... millis) {
        return LongStream.of(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}
