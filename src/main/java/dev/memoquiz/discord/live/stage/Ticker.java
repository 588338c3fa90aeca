package dev.memoquiz.discord.live.stage;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does something again and again, never twice at a time. What it throws is logged and does not end it.
final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Runnable work;

    Ticker(Runnable work) {
        this.work = work;
    }

    /// @param timer whose thread does the work
    /// @param pause between two times
    Future<?> start(ScheduledExecutorService timer, Duration pause) {
        return timer.scheduleWithFixedDelay(
                this::run, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException | Error trouble) {
            LOG.error("live rounds could not be moved on; the next try follows", trouble);
        }
    }
}
