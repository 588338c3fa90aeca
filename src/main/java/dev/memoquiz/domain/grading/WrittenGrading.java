package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.TypedRule;
import dev.memoquiz.domain.typed.TypedVerdict;
import java.util.List;
import java.util.Optional;

/// Grades what is written in a few words.
final class WrittenGrading {
    private static final TypedGrader GRADER = new TypedGrader();

    private WrittenGrading() {}

    static Verdict grade(TypedKey key, Answer.Written written) {
        return switch (GRADER.grade(key.line(), written.text())) {
            case TypedVerdict.Right right -> graded(1, right.rule(), List.of());
            case TypedVerdict.Nearly nearly ->
                    new Verdict.AskAgain(nearly.question(), ruleName(nearly.rule()));
            case TypedVerdict.Wrong wrong when wrong.rule() == TypedRule.EMPTY ->
                    new Verdict.NotAnAnswer(wrong.rule().sentence());
            case TypedVerdict.Wrong wrong -> graded(0, wrong.rule(), List.of(feedback(key, wrong)));
        };
    }

    /// What the author says to that very answer, else what the rule says.
    private static Feedback feedback(TypedKey key, TypedVerdict.Wrong wrong) {
        return wrong.named()
                .flatMap(named -> key.rival(named).map(TypedKey.Rival::feedback))
                .orElseGet(() -> new Feedback(Optional.empty(), wrong.rule().sentence()));
    }

    private static Verdict.Graded graded(int earned, TypedRule rule, List<Feedback> feedback) {
        return new Verdict.Graded(new Points(earned, 1), ruleName(rule), feedback);
    }

    private static RuleName ruleName(TypedRule rule) {
        return new RuleName(rule.stableName());
    }
}
