package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.lint.guess.GuessScore;
import dev.memoquiz.domain.lint.guess.Guessing;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Holds a quiz to every rule.
public final class Linter {
    private final List<LintRule> rules;

    public Linter() {
        this(Rules.ALL);
    }

    Linter(List<LintRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public LintReport lint(Quiz quiz) {
        return report(quiz, all(quiz, rule -> rule.findings(quiz)), Guessing.scores(quiz));
    }

    /// Holds each question of a quiz that is not whole to the rules on single questions. What would be said of the quiz as a
    /// whole would mislead.
    public LintReport lintEach(Quiz quiz) {
        return report(quiz, all(quiz, rule -> ofEach(rule, quiz)), List.of());
    }

    private static Stream<Finding> ofEach(LintRule rule, Quiz quiz) {
        return rule instanceof QuestionRule each ? each.ofEach(quiz) : Stream.empty();
    }

    private static LintReport report(
            Quiz quiz, List<Finding> all, List<GuessScore> guesses) {
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Finding finding : all) {
            remark(quiz, finding)
                    .ifPresentOrElse(
                            reason -> accepted.add(new Accepted(finding, reason)),
                            () -> open.add(finding));
        }
        return new LintReport(quiz.id(), open, accepted, guesses);
    }

    private List<Finding> all(Quiz quiz, Function<LintRule, Stream<Finding>> findings) {
        List<QuestionId> order = quiz.questions().stream().map(Question::id).toList();
        return rules.stream()
                .flatMap(findings)
                .sorted(
                        Comparator.comparing(Finding::severity)
                                .thenComparingInt(finding -> place(finding, order)))
                .toList();
    }

    /// Findings on the quiz as a whole come before those on its questions.
    private static int place(Finding finding, List<QuestionId> order) {
        return finding.question().map(order::indexOf).orElse(-1);
    }

    /// Only a warning can be answered with a reason.
    private static Optional<String> remark(Quiz quiz, Finding finding) {
        return finding.severity() == Severity.WARNING
                ? finding.question().flatMap(id -> quiz.editorial().remark(id, finding.rule()))
                : Optional.empty();
    }
}
