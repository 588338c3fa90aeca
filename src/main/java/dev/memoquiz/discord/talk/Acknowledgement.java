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
    private static final Reply ENDING =
            Reply.sentence(
                    "I am being restarted, so nothing was counted. Please try again in a minute; everything so far is kept.");

    private final Underway underway = new Underway();
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
        line.errand().seen().ended(line.errand().named(() -> admitted(line, work)));
    }

    /// From now on whoever comes is turned away in a sentence. Gives whether all earlier work was done, and its answers given to
    /// Discord's queue, in time.
    public boolean close(Duration patience) {
        return underway.close(patience);
    }

    private Watch.Outcome admitted(Line line, Supplier<Reply> work) {
        if (!underway.begin()) {
            line.answer(ENDING);
            return Watch.Outcome.REFUSED;
        }
        try {
            return outcome(line, work);
        } finally {
            underway.end();
        }
    }

    private Watch.Outcome outcome(Line line, Supplier<Reply> work) {
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
        Attempt attempt = attempt(line, work);
        late.cancel(false);
        if (acknowledged.compareAndSet(false, true)) {
            line.answer(attempt.reply());
            return attempt.failed() ? Watch.Outcome.FAILED : Watch.Outcome.ANSWERED;
        }
        line.follow(attempt.reply());
        return attempt.failed() ? Watch.Outcome.FAILED : Watch.Outcome.DEFERRED;
    }

    private Attempt attempt(Line line, Supplier<Reply> work) {
        try {
            return new Attempt(work.get(), false);
        } catch (RuntimeException trouble) {
            return new Attempt(troubles.reply(line.errand().toString(), trouble), true);
        }
    }

    /// @param failed whether the reply tells of trouble
    private record Attempt(Reply reply, boolean failed) {}
}
