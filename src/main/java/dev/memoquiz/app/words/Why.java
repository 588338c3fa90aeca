package dev.memoquiz.app.words;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.round.Answered;

/// Why an answer of the log scored as it did.
///
/// @param asked what was asked, shortened
/// @param answered what the reader answered, in words and shortened
/// @param points as in `1 of 2 points`, with what practice is worth
/// @param rule the rule that decided, as a sentence
/// @param time how long the answer took
public record Why(String asked, String answered, String points, String rule, String time) {
    private static final int LENGTH = 160;

    public static Why of(ShowScore.Explained explained) {
        Answered answered = explained.recorded().answered();
        return new Why(
                explained
                        .question()
                        .map(question -> Shortened.to(LENGTH, question.about().prompt()))
                        .orElse("A question that the quiz no longer has"),
                explained
                        .question()
                        .map(question -> Answers.of(question, answered.what().answer()))
                        .map(text -> Shortened.to(LENGTH, text))
                        .orElse("an answer to it"),
                Counts.points(answered.verdict().points())
                        + (explained.recorded().firstTry() ? "" : ", as practice"),
                rule(answered.verdict().rule()),
                "answered in " + Durations.of(answered.when().thinking()));
    }

    private static String rule(RuleName name) {
        return Rule.sentence(name).orElse("By a rule of an earlier version, named " + name + ".");
    }
}
