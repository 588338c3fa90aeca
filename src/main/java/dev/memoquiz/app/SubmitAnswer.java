package dev.memoquiz.app;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.round.RoundRules;
import dev.memoquiz.domain.round.Submission;
import java.time.InstantSource;
import java.util.Optional;

/// Answers a question of a round.
public final class SubmitAnswer {
    private final QuizLibrary quizzes;
    private final Rounds rounds;
    private final InstantSource clock;

    SubmitAnswer(QuizLibrary quizzes, Rounds rounds, InstantSource clock) {
        this.quizzes = quizzes;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// Which question of which round an answer is meant for.
    ///
    /// @param edition of the question as it was shown
    public record Target(RoundId round, int index, String edition) {}

    /// Returns once the answer is durable, or with the reason why it does not count.
    public Turn submit(ReaderId reader, Target target, Answer answer) {
        return rounds.play(target.round(), reader, round -> move(round, target, answer));
    }

    private Rounds.Move move(Round round, Target target, Answer answer) {
        if (target.index() < 0 || target.index() >= round.plan().size()) {
            return decline(rounds.movedOn(round));
        }
        Optional<Question> question =
                quizzes.find(round.plan().quiz())
                        .flatMap(quiz -> quiz.question(round.question(target.index())));
        if (question.isEmpty()) {
            return decline(new Turn.QuizGone());
        }
        if (!question.get().about().edition().equals(target.edition())) {
            return decline(edited(round));
        }
        return move(
                round,
                RoundRules.submit(round, target.index(), question.get(), answer, clock.instant()));
    }

    private Rounds.Move move(Round round, Submission submission) {
        return switch (submission) {
            case Submission.Graded graded -> new Rounds.Move.Make(graded.change());
            case Submission.AskedBack asked -> new Rounds.Move.Make(asked.change());
            case Submission.NotAnAnswer no -> decline(new Turn.NotAnAnswer(no.reason()));
            case Submission.NotAsked _ -> decline(rounds.movedOn(round));
        };
    }

    private Turn edited(Round round) {
        return switch (rounds.show(round)) {
            case Turn.Show show -> new Turn.QuestionEdited(show.scene());
            case Turn gone -> gone;
        };
    }

    private static Rounds.Move decline(Turn turn) {
        return new Rounds.Move.Decline(turn);
    }
}
