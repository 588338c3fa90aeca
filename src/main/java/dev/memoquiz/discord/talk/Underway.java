package dev.memoquiz.discord.talk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The answers that are being worked on, so that an end can wait for them and let no new one begin.
final class Underway {
    private final Semaphore free = new Semaphore(Integer.MAX_VALUE);
    private volatile boolean closed;

    /// Whether work may begin; if so, [#end] must follow.
    boolean begin() {
        return !closed && free.tryAcquire();
    }

    void end() {
        free.release();
    }

    /// Lets nothing begin any more, and gives whether all that had begun has ended in time.
    boolean close(Duration patience) {
        closed = true;
        try {
            return free.tryAcquire(Integer.MAX_VALUE, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
