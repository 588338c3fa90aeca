package dev.memoquiz.content;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Refreshes a folder of quizzes at an interval, on a daemon thread of its own, until it is closed.
public final class QuizWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuizWatch.class);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("quiz-watch").factory());

    private QuizWatch() {}

    public static QuizWatch every(Duration interval, QuizFolder folder) {
        QuizWatch watch = new QuizWatch();
        var _ =
                watch.timer.scheduleWithFixedDelay(
                        () -> refresh(folder),
                        interval.toMillis(),
                        interval.toMillis(),
                        TimeUnit.MILLISECONDS);
        return watch;
    }

    /// An exception would end the schedule without a word.
    private static void refresh(QuizFolder folder) {
        try {
            folder.refresh();
        } catch (RuntimeException e) {
            LOG.error("Looking for changed quizzes failed; the next look comes as planned", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
