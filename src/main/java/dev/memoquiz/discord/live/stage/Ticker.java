package dev.memoquiz.discord.live.stage;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does something again and again, never twice at a time. What it throws is logged and does not end it.
final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Supplier<Duration> work;
    private final ScheduledExecutorService timer;
    private final Duration usual;

    /// @param work says how long to pause after it
    /// @param timer whose thread does the work; the ticker ends with it
    /// @param usual the pause after something was thrown
    Ticker(Supplier<Duration> work, ScheduledExecutorService timer, Duration usual) {
        this.work = work;
        this.timer = timer;
        this.usual = usual;
    }

    void start() {
        after(Duration.ZERO);
    }

    /// A part of a millisecond counts as one, so that nothing is done too early.
    private void after(Duration pause) {
        var _ = timer.schedule(this::run, pause.toMillis() + 1, TimeUnit.MILLISECONDS);
    }

    private void run() {
        Duration pause = usual;
        try {
            pause = work.get();
        } catch (RuntimeException | Error trouble) {
            LOG.error("live rounds could not be moved on; the next try follows", trouble);
        } finally {
            after(pause);
        }
    }
}
