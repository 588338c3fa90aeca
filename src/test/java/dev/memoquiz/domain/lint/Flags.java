package dev.memoquiz.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Readings;
import java.util.List;

/// What one rule finds.
final class Flags {
    private final LintRule rule;

    private Flags(LintRule rule) {
        this.rule = rule;
    }

    static Flags of(LintRule rule) {
        return new Flags(rule);
    }

    List<Finding> on(Question... questions) {
        return on(Bank.of(questions));
    }

    List<Finding> on(Quiz quiz) {
        List<Finding> findings = rule.findings(quiz).toList();
        assertThat(findings).allMatch(it -> it.rule().equals(rule.id()));
        return findings;
    }

    void error(String what, Question... questions) {
        assertThat(on(questions))
                .anySatisfy(it -> {
                    assertThat(it.severity()).isEqualTo(Severity.ERROR);
                    assertThat(it.what()).contains(what);
                });
    }

    /// Like [#error] in a quiz with these readings.
    void error(String what, Readings readings, Question... questions) {
        assertThat(on(Bank.reading(readings, questions)))
                .anySatisfy(it -> {
                    assertThat(it.severity()).isEqualTo(Severity.ERROR);
                    assertThat(it.what()).contains(what);
                });
    }

    /// Like [#nothing] in a quiz with these readings.
    void nothing(Readings readings, Question... questions) {
        assertThat(on(Bank.reading(readings, questions))).isEmpty();
    }

    void warning(String what, Question... questions) {
        assertThat(on(questions))
                .anySatisfy(it -> {
                    assertThat(it.severity()).isEqualTo(Severity.WARNING);
                    assertThat(it.what()).contains(what);
                });
    }

    void nothing(Question... questions) {
        assertThat(on(questions)).isEmpty();
    }
}
