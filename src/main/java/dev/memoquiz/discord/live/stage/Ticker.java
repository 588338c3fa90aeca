package dev.memoquiz.discord.live.stage;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does something again and again, never twice at a time. What it throws is logged and does not end it.
final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Runnable work;
    private final AtomicBoolean busy = new AtomicBoolean();

    Ticker(Runnable work) {
        this.work = work;
    }

    /// @param handlers do the work, so that the timer is free for others
    Future<?> start(ScheduledExecutorService timer, Executor handlers, Duration every) {
        return timer.scheduleAtFixedRate(
                () -> tick(handlers), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick(Executor handlers) {
        if (busy.compareAndSet(false, true)) {
            handlers.execute(this::run);
        }
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            LOG.error("live rounds could not be moved on; the next try follows", trouble);
        } finally {
            busy.set(false);
        }
    }
}
