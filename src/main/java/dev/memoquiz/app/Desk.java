package dev.memoquiz.app;

import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.score.Standings;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Everything that a front-end can ask for, on one desk.
public record Desk(
        QuizLibrary quizzes,
        StartRound startRound,
        SubmitAnswer submitAnswer,
        ContinueRound continueRound,
        ShowScore showScore,
        LiveDesk live) {
    /// What lasts: rounds and answers, their totals, and live rounds.
    public record Records(Journal journal, Standings standings, LiveJournal live) {}

    public static Desk of(
            QuizLibrary quizzes,
            Records records,
            InstantSource clock,
            RandomGenerator random) {
        Journal journal = records.journal();
        Rounds rounds = new Rounds(journal, new Scenes(quizzes, journal));
        return new Desk(
                quizzes,
                new StartRound(quizzes, journal, rounds, clock, random),
                new SubmitAnswer(quizzes, rounds, clock),
                new ContinueRound(journal, rounds, clock),
                new ShowScore(records.standings(), quizzes, clock),
                LiveDesk.of(
                        quizzes,
                        new LiveDesk.Journals(records.live(), journal),
                        clock,
                        random));
    }
}
