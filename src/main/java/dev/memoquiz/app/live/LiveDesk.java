package dev.memoquiz.app.live;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.app.Stamps;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Journal;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Everything that can be asked for in live rounds, on one desk.
public record LiveDesk(
        StartLive start,
        JoinLive join,
        CastVote cast,
        DirectLive direct,
        AdvanceLive advance,
        ShowLive show,
        LivePosts posts) {
    /// What lasts of live rounds.
    ///
    /// @param live rounds, players and votes
    /// @param log what lasts of them: the answers of each player
    public record Journals(LiveJournal live, Journal log) {}

    /// What a front-end can do with live rounds.
    ///
    /// @param watch notices when `clock` is set
    public static LiveDesk of(
            QuizLibrary quizzes,
            Journals journals,
            InstantSource clock,
            ClockWatch watch,
            RandomGenerator random) {
        LiveJournal journal = journals.live();
        LiveQuestions questions = new LiveQuestions(quizzes);
        LiveRounds rounds = new LiveRounds(journal);
        return new LiveDesk(
                new StartLive(quizzes, journal, clock, random),
                new JoinLive(journal, clock, random),
                new CastVote(questions, journal, clock, new Stamps(), random),
                new DirectLive(questions, rounds, journal, clock),
                new AdvanceLive(questions, rounds, journal, clock, watch),
                new ShowLive(questions, journals, clock),
                new LivePosts(journal));
    }
}
