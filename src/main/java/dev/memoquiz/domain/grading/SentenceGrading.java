package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.typed.rubric.Concept;
import dev.memoquiz.domain.typed.rubric.Finding;
import dev.memoquiz.domain.typed.rubric.RubricGrader;
import dev.memoquiz.domain.typed.rubric.RubricVerdict;
import java.util.List;
import java.util.Optional;

/// Grades what is written in a sentence. Points are provisional: words are counted, not understood.
public final class SentenceGrading {
    private static final RubricGrader GRADER = new RubricGrader();

    private SentenceGrading() {}

    static Verdict grade(Question.Sentence question, Answer.Written written) {
        return switch (GRADER.grade(question.key().rubric(), written.text())) {
            case RubricVerdict.Empty _ ->
                    new Verdict.NotAnAnswer("There was nothing to read in your answer.");
            case RubricVerdict.TooLong(int most) ->
                    new Verdict.NotAnAnswer(
                            "Your answer is longer than %d words. Nothing was counted; say it in one sentence."
                                    .formatted(most));
            case RubricVerdict.Provisional found ->
                    Grading.graded(found.points(), question, Rule.KEY_IDEAS, feedback(found));
        };
    }

    /// The names of the ideas that were found in an answer, in the order of the rubric.
    public static List<String> found(Question.Sentence question, Answer.Written written) {
        return switch (GRADER.grade(question.key().rubric(), written.text())) {
            case RubricVerdict.Empty _, RubricVerdict.TooLong _ -> List.of();
            case RubricVerdict.Provisional it ->
                    it.findings().stream()
                            .filter(finding -> finding.points() > 0)
                            .map(finding -> finding.concept().name())
                            .toList();
        };
    }

    /// A line for each required idea that earned nothing, and for each optional one that went astray.
    private static List<Feedback> feedback(RubricVerdict.Provisional found) {
        return found.findings().stream()
                .filter(finding -> finding.points() == 0 && matters(finding))
                .map(finding ->
                        new Feedback(
                                Optional.empty(),
                                "“%s” %s"
                                        .formatted(
                                                finding.concept().name(),
                                                finding.reason().sentence())))
                .toList();
    }

    private static boolean matters(Finding finding) {
        return finding.concept().need() == Concept.Need.REQUIRED
                || finding.reason() != Finding.Reason.MISSING;
    }
}
