package dev.memoquiz.app;

import dev.memoquiz.app.appeal.AppealDesk;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Journal;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Everything that a front-end can ask for, on one desk.
public record Desk(
        QuizLibrary quizzes,
        StartRound startRound,
        SubmitAnswer submitAnswer,
        ContinueRound continueRound,
        ShowScore showScore,
        LiveDesk live,
        AppealDesk appeals) {
    /// A desk whose clock is never set.
    public static Desk of(
            QuizLibrary quizzes, Ledger ledger, InstantSource clock, RandomGenerator random) {
        return of(quizzes, ledger, clock, ClockWatch.blind(), random);
    }

    /// A desk that sees to it that nobody loses time when the clock is set.
    ///
    /// @param watch notices when `clock` is set
    public static Desk of(
            QuizLibrary quizzes,
            Ledger ledger,
            InstantSource clock,
            ClockWatch watch,
            RandomGenerator random) {
        Journal journal = ledger.journal();
        Rounds rounds = new Rounds(journal, new Scenes(quizzes, journal));
        return new Desk(
                quizzes,
                new StartRound(quizzes, ledger, rounds, clock, random),
                new SubmitAnswer(quizzes, rounds, clock),
                new ContinueRound(journal, rounds, clock),
                new ShowScore(ledger.standings(), quizzes, clock),
                LiveDesk.of(
                        quizzes,
                        new LiveDesk.Journals(ledger.live(), journal),
                        clock,
                        watch,
                        random),
                AppealDesk.of(ledger.appeals(), quizzes, clock));
    }

    /// A desk of the same quizzes for one thread to practise at: it holds one round at a time and keeps nothing of it. When the round
    /// ends, the journal does the work of keeping it and forgets it again.
    public Desk forPractice(InstantSource clock, RandomGenerator random) {
        Ledger real = startRound.ledger();
        Journal nowhere = new Forgetful(real.journal());
        Rounds rounds = new Rounds(nowhere, new Scenes(quizzes, nowhere));
        return new Desk(
                quizzes,
                new StartRound(quizzes, real.with(nowhere), rounds, clock, random),
                new SubmitAnswer(quizzes, rounds, clock),
                new ContinueRound(nowhere, rounds, clock),
                showScore,
                live,
                appeals);
    }
}
