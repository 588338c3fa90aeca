package dev.memoquiz.discord.gate;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// One interaction from when it is taken until its work has ended and Discord has taken, or refused, all that was sent for it.
public final class Visit {
    private final Instant stamped;
    private final AtomicInteger pending = new AtomicInteger(1);
    private final AtomicReference<Runnable> over = new AtomicReference<>(() -> {});

    /// @param stamped when Discord took it, by Discord's clock
    public Visit(Instant stamped) {
        this.stamped = stamped;
    }

    Instant stamped() {
        return stamped;
    }

    /// Somebody sees to it now.
    ///
    /// @param over what the end of the visit sets free
    public void begin(Runnable over) {
        this.over.set(over);
    }

    /// Something is on its way to Discord, which [#done] must follow.
    public void sending() {
        pending.incrementAndGet();
    }

    /// The work has ended, or something that was sent has arrived or failed. What is sent after all that came to nothing ends it once more,
    /// which sets nothing free again.
    public void done() {
        if (pending.decrementAndGet() == 0) {
            over.getAndSet(() -> {}).run();
        }
    }
}
