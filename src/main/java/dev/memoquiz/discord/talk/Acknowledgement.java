package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.gate.Lanes;
import dev.memoquiz.discord.gate.Underway;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Sees to it that every interaction is acknowledged in time, once, and answered after its work is done.
///
/// Discord waits three seconds. Work that is done sooner is answered at once; else the interaction is put off and the answer
/// follows when it is there. What comes when too much is under way is told to come again, before anything was done for it.
public final class Acknowledgement {
    private static final Reply ENDING =
            Reply.sentence(
                    "I am being restarted, so nothing was counted. Please try again in a minute; everything so far is kept.");

    static final Reply BUSY =
            Reply.sentence("I am busy just now, so nothing was counted. Please press again.");

    private final Underway underway;
    private final Threads threads;
    private final Lanes lanes;
    private final Duration patience;
    private final Troubles troubles;

    /// @param patience how long work may take, from when its interaction came, before that is put off; well below three seconds
    public Acknowledgement(
            Threads threads, Underway underway, Duration patience, Troubles troubles) {
        this.underway = underway;
        this.threads = threads;
        this.lanes = new Lanes(threads.handlers());
        this.patience = patience;
        this.troubles = troubles;
    }

    /// Who does the work.
    ///
    /// @param timer sees to what is late
    /// @param handlers do everything else; each task is begun soon
    public record Threads(ScheduledExecutorService timer, Executor handlers) {}

    /// How far an interaction has come.
    private enum Stage {
        WAITING,
        AT_WORK,
        ACKNOWLEDGED
    }

    /// Returns at once; a handler does `work` and answers. Whatever it throws is answered with a sentence.
    public void answer(Line line, Supplier<Reply> work) {
        switch (underway.enter(line.errand().visit())) {
            case TAKEN -> take(line, work);
            case BUSY -> turnAway(line, BUSY, Watch.Outcome.SHED);
            case ENDING -> turnAway(line, ENDING, Watch.Outcome.REFUSED);
            case DROPPED -> line.errand().seen().ended(Watch.Outcome.DROPPED);
        }
    }

    /// Lets a handler do what answers itself, or nobody, when too much is under way.
    public void attend(Errand errand, Runnable work) {
        if (underway.enter(errand.visit()) == Underway.Entry.TAKEN) {
            threads.handlers().execute(() -> run(errand, work));
        } else {
            errand.seen().ended(Watch.Outcome.DROPPED);
            errand.visit().done();
        }
    }

    private void turnAway(Line line, Reply reply, Watch.Outcome outcome) {
        line.errand().seen().ended(outcome);
        threads.handlers().execute(() -> run(line.errand(), () -> line.answer(reply)));
    }

    private static void run(Errand errand, Runnable work) {
        try {
            errand.named(work);
        } finally {
            errand.visit().done();
        }
    }

    /// What has no lane waits for nothing.
    private void inTurn(Errand errand, Runnable work) {
        errand.lane()
                .ifPresentOrElse(
                        lane -> lanes.execute(lane, () -> run(errand, work)),
                        () -> threads.handlers().execute(() -> run(errand, work)));
    }

    private void take(Line line, Supplier<Reply> work) {
        AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
        Future<?> late =
                threads.timer()
                        .schedule(
                                () -> late(line, stage),
                                patience.toMillis(),
                                TimeUnit.MILLISECONDS);
        inTurn(
                line.errand(),
                () -> {
                    try {
                        if (stage.compareAndSet(Stage.WAITING, Stage.AT_WORK)) {
                            line.errand().seen().ended(outcome(line, work, stage));
                        }
                    } finally {
                        late.cancel(false);
                    }
                });
    }

    /// What nobody has begun with is turned away; what is being worked on is put off.
    private static void late(Line line, AtomicReference<Stage> stage) {
        if (stage.compareAndSet(Stage.WAITING, Stage.ACKNOWLEDGED)) {
            line.errand().seen().ended(Watch.Outcome.SHED);
            line.answer(BUSY);
        } else if (stage.compareAndSet(Stage.AT_WORK, Stage.ACKNOWLEDGED)) {
            line.putOff();
        }
    }

    private Watch.Outcome outcome(Line line, Supplier<Reply> work, AtomicReference<Stage> stage) {
        Attempt attempt = attempt(line, work);
        if (stage.compareAndSet(Stage.AT_WORK, Stage.ACKNOWLEDGED)) {
            line.answer(attempt.reply());
            return attempt.failed() ? Watch.Outcome.FAILED : Watch.Outcome.ANSWERED;
        }
        line.follow(attempt.reply());
        return attempt.failed() ? Watch.Outcome.FAILED : Watch.Outcome.DEFERRED;
    }

    private Attempt attempt(Line line, Supplier<Reply> work) {
        try {
            return new Attempt(work.get(), false);
        } catch (RuntimeException | Error trouble) {
            return new Attempt(troubles.reply(line.errand().toString(), trouble), true);
        }
    }

    /// @param failed whether the reply tells of trouble
    private record Attempt(Reply reply, boolean failed) {}
}
