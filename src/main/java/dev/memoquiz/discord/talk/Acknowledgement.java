package dev.memoquiz.discord.talk;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Sees to it that every interaction is acknowledged in time, once, and answered after its work is done.
///
/// Discord waits three seconds. Work that is done sooner is answered at once; else the interaction is put off and the answer
/// follows when it is there.
public final class Acknowledgement {
    private final ScheduledExecutorService timer;
    private final Duration patience;
    private final Troubles troubles;

    /// @param patience how long work may take before the interaction is put off; well below three seconds
    public Acknowledgement(ScheduledExecutorService timer, Duration patience, Troubles troubles) {
        this.timer = timer;
        this.patience = patience;
        this.troubles = troubles;
    }

    /// Runs `work` on the caller's thread and answers; whatever it throws is answered with a sentence.
    public void answer(Line line, Supplier<Reply> work) {
        AtomicBoolean acknowledged = new AtomicBoolean();
        Future<?> late =
                timer.schedule(
                        () -> {
                            if (acknowledged.compareAndSet(false, true)) {
                                line.putOff();
                            }
                        },
                        patience.toMillis(),
                        TimeUnit.MILLISECONDS);
        Reply reply = attempt(line, work);
        late.cancel(false);
        if (acknowledged.compareAndSet(false, true)) {
            line.answer(reply);
        } else {
            line.follow(reply);
        }
    }

    private Reply attempt(Line line, Supplier<Reply> work) {
        try {
            return work.get();
        } catch (RuntimeException trouble) {
            return troubles.reply(line.toString(), trouble);
        }
    }
}
