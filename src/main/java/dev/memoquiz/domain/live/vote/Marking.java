package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.grading.Grading;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import java.time.Duration;

/// What came of marking an answer in a live round.
public sealed interface Marking {
    record Marked(Vote.Mark mark) implements Marking {}

    /// Nearly right for the first time: the player is asked back, and until they answer, `mark` stands.
    record AskedBack(Vote.Mark mark, String prompt) implements Marking {}

    /// Not an answer to this question; `reason` is a sentence for the player.
    record NotAnAnswer(String reason) implements Marking {}

    /// @param askedBack whether the player was asked back in this vote before
    static Marking of(
            Question question,
            Answer answer,
            boolean askedBack,
            LiveSettings settings,
            Duration thinking) {
        Points none = new Points(0, question.worth());
        return switch (Grading.grade(question, answer)) {
            case Verdict.Graded graded ->
                    new Marked(mark(graded.points(), graded.rule(), settings, thinking));
            case Verdict.AskAgain _ when askedBack ->
                    new Marked(mark(none, Rule.NEARLY_TWICE.ruleName(), settings, thinking));
            case Verdict.AskAgain again ->
                    new AskedBack(new Vote.Mark(none, again.rule(), 0, true), again.prompt());
            case Verdict.NotAnAnswer no -> new NotAnAnswer(no.reason());
        };
    }

    private static Vote.Mark mark(
            Points points, RuleName rule, LiveSettings settings, Duration thinking) {
        int score =
                switch (settings.scoring()) {
                    case ACCURACY -> points.earned();
                    case SPEED -> SpeedCurve.score(points, thinking, settings.time().orElseThrow());
                };
        return new Vote.Mark(points, rule, score, false);
    }
}
