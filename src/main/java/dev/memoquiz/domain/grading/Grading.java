package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import java.util.List;

/// Grades any answer to any question.
public final class Grading {
    private static final Verdict MISFIT =
            new Verdict.NotAnAnswer("That is not an answer to this kind of question.");

    private Grading() {}

    /// An answer of another type's shape, or one that names what is not there, is [Verdict.NotAnAnswer].
    public static Verdict grade(Question question, Answer answer) {
        return switch (question) {
            case Question.SingleChoice single when answer instanceof Answer.Picked picked ->
                    ChoiceGrading.single(single, picked);
            case Question.SeveralRight several when answer instanceof Answer.PickedSeveral picked ->
                    ChoiceGrading.several(several, picked);
            case Question.StatedInText stated when answer instanceof Answer.Judged judged ->
                    ChoiceGrading.stated(stated, judged);
            case Question.Typed typed when answer instanceof Answer.Written written ->
                    WrittenGrading.grade(typed.key(), written);
            case Question.Gap gap when answer instanceof Answer.Written written ->
                    WrittenGrading.grade(gap.key(), written);
            case Question.Sentence sentence when answer instanceof Answer.Written written ->
                    SentenceGrading.grade(sentence, written);
            case Question.Ordering ordering when answer instanceof Answer.Ordered ordered ->
                    ArrangementGrading.order(ordering, ordered);
            case Question.Matching matching when answer instanceof Answer.Matched matched ->
                    ArrangementGrading.match(matching, matched);
            case Question.ClaimEvidence claim when answer instanceof Answer.ClaimedWith claimed ->
                    ChoiceGrading.claim(claim, claimed);
            case Question _ -> MISFIT;
        };
    }

    static Verdict.Graded graded(
            int earned, Question question, Rule rule, List<Feedback> feedback) {
        return new Verdict.Graded(new Points(earned, question.worth()), rule.ruleName(), feedback);
    }

    static Verdict notOffered(String what) {
        return new Verdict.NotAnAnswer("There is no " + what + " here. Nothing was counted.");
    }
}
