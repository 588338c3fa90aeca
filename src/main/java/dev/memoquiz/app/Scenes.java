package dev.memoquiz.app;

import dev.memoquiz.domain.grading.Grading;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Summary;
import java.util.List;
import java.util.Optional;

/// Sets the scene of a round from what is stored: the same before and after a restart.
final class Scenes {
    private final QuizLibrary quizzes;
    private final Journal journal;

    Scenes(QuizLibrary quizzes, Journal journal) {
        this.quizzes = quizzes;
        this.journal = journal;
    }

    /// Where the round stands; empty when its quiz or the question asked is no longer there.
    Optional<Scene> of(Round round) {
        return of(round, List.of());
    }

    /// The same, without looking up the answers `known`.
    Optional<Scene> of(Round round, List<Recorded> known) {
        return quizzes.find(round.plan().quiz())
                .flatMap(quiz ->
                        switch (round.progress()) {
                            case Progress.Asking asking -> asking(round, quiz, asking);
                            case Progress.Reviewing reviewing ->
                                    recorded(round, reviewing.index(), known)
                                            .flatMap(recorded -> reviewing(round, quiz, recorded));
                            case Progress.Finished _, Progress.Stopped _, Progress.InClass _ ->
                                    Optional.of(ended(round, quiz));
                        });
    }

    private static Optional<Scene> asking(Round round, Quiz quiz, Progress.Asking asking) {
        return asked(round, quiz, asking.index())
                .map(asked -> new Scene.Asking(round, quiz, asked, asking.prompt()));
    }

    /// The points are those in the log; only the feedback is worked out again.
    static Optional<Scene> reviewing(Round round, Quiz quiz, Recorded recorded) {
        return asked(round, quiz, recorded.answered().index())
                .map(asked ->
                        new Scene.Reviewing(
                                round, quiz, asked, recorded, verdict(asked.question(), recorded)));
    }

    /// What a teacher wholly accepted has not gone astray, whatever the rule says.
    private static Verdict.Graded verdict(Question question, Recorded recorded) {
        Verdict.Graded kept = recorded.answered().verdict();
        Verdict again = Grading.grade(question, recorded.answered().what().answer());
        List<Feedback> feedback =
                again instanceof Verdict.Graded graded ? graded.feedback() : byRule(kept.rule());
        boolean accepted =
                recorded.points().full() && recorded.dispute() instanceof Dispute.Accepted;
        return new Verdict.Graded(recorded.points(), kept.rule(), accepted ? List.of() : feedback);
    }

    /// Where the answer alone would be asked back, the rule says why it was not asked again.
    private static List<Feedback> byRule(RuleName rule) {
        return Rule.sentence(rule).map(says -> new Feedback(Optional.empty(), says)).stream()
                .toList();
    }

    private Scene ended(Round round, Quiz quiz) {
        return new Scene.Ended(round, quiz, Summary.of(quiz, journal.answers(round.id())));
    }

    private Optional<Recorded> recorded(Round round, int index, List<Recorded> known) {
        return at(index, known).or(() -> at(index, journal.answers(round.id())));
    }

    private static Optional<Recorded> at(int index, List<Recorded> answers) {
        return answers.stream().filter(answer -> answer.answered().index() == index).findFirst();
    }

    private static Optional<Asked> asked(Round round, Quiz quiz, int index) {
        return quiz.question(round.question(index))
                .map(question -> Asked.of(round, index, question));
    }
}
