package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.lint.guess.GuessScore;
import dev.memoquiz.domain.lint.guess.Guessing;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return report(quiz, rules, rule -> rule.findings(quiz), Guessing.scores(quiz));
    }

    /// Holds each question of a quiz that is not whole to the rules on single questions. What would be said of the quiz as a
    /// whole would mislead.
    public LintReport lintEach(Quiz quiz) {
        List<LintRule> each = rules.stream().filter(QuestionRule.class::isInstance).toList();
        return report(quiz, each, rule -> ((QuestionRule) rule).ofEach(quiz), List.of());
    }

    private LintReport report(
            Quiz quiz,
            List<LintRule> asked,
            Function<LintRule, Stream<Finding>> findings,
            List<GuessScore> guesses) {
        List<Finding> all = asked.stream().flatMap(findings).toList();
        Remarks remarks = new Remarks(quiz);
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Finding finding : all) {
            remarks.answer(finding)
                    .ifPresentOrElse(
                            reason -> accepted.add(new Accepted(finding, reason)),
                            () -> open.add(finding));
        }
        remarks.stale(all, silent(asked)).forEach(open::add);
        open.sort(inOrder(quiz));
        accepted.sort(Comparator.comparing(Accepted::finding, inOrder(quiz)));
        return new LintReport(quiz.id(), open, accepted, guesses);
    }

    private Set<String> silent(List<LintRule> asked) {
        return rules.stream()
                .filter(rule -> !asked.contains(rule))
                .map(LintRule::id)
                .collect(Collectors.toSet());
    }

    /// Findings on the quiz as a whole come before those on its questions.
    private static Comparator<Finding> inOrder(Quiz quiz) {
        List<QuestionId> order = quiz.questions().stream().map(Question::id).toList();
        return Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> finding.question().map(order::indexOf).orElse(-1));
    }
}
