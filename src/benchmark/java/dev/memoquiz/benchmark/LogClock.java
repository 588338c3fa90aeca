package dev.memoquiz.benchmark;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/// The time of a log that is gone on with: each answer is given so much later than the one before.
///
/// @param millis since the end of the [BulkLog]
/// @param step in milliseconds
record LogClock(AtomicLong millis, int step) {
    static final int CALM = 1_000;
    static final int BUSY = 10;

    static LogClock start() {
        return new LogClock(new AtomicLong(), CALM);
    }

    /// The same time, which goes on by other steps.
    LogClock by(int step) {
        return new LogClock(millis, step);
    }

    Instant now() {
        return BulkLog.END.plusMillis(millis.get());
    }

    Instant next() {
        return BulkLog.END.plusMillis(millis.addAndGet(step));
    }
}
