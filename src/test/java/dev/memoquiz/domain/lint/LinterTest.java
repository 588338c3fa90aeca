package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memoquiz.domain.lint.guess.GuessScore;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Editorial;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinterTest {
    private static final Question FIVE = ask("five").single("aa", "bb", "cc", "dd", "ee");
    private final Linter linter = new Linter();

    @Test
    void there_is_one_rule_for_each_name_from_L01_to_L27() {
        assertThat(Rules.ALL.stream().map(LintRule::id))
                .isEqualTo(IntStream.rangeClosed(1, 27).mapToObj("L%02d"::formatted).toList());
        assertThat(Rules.ALL.stream().map(LintRule::title)).doesNotHaveDuplicates();
    }

    @Test
    void a_warning_with_a_remark_is_accepted_and_keeps_its_reason() {
        LintReport report = linter.lint(remarked(FIVE, "L04", "all five are named"));
        assertThat(report.accepted())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.finding().rule()).isEqualTo("L04");
                    assertThat(it.reason()).isEqualTo("all five are named");
                });
        assertThat(report.findings()).noneMatch(it -> it.rule().equals("L04"));
    }

    @Test
    void an_error_stays_whatever_is_remarked() {
        Question six = ask("five").single("aa", "bb", "cc", "dd", "ee", "ff");
        LintReport report = linter.lint(remarked(six, "L04", "I like six"));
        assertThat(report.accepted()).isEmpty();
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void a_remark_on_a_warning_that_does_not_exist_is_told() {
        LintReport report = linter.lint(remarked(FIVE, "L05", "was long once"));
        assertThat(report.findings())
                .anySatisfy(it -> {
                    assertThat(it.rule()).isEqualTo("L05");
                    assertThat(it.severity()).isEqualTo(Severity.WARNING);
                    assertThat(it.question()).contains(FIVE.id());
                    assertThat(it.where()).isEqualTo("remarks.L05");
                });
        assertThat(report.accepted()).isEmpty();
        assertThat(linter.lint(remarked(FIVE, "L99", "no such rule")).findings())
                .anyMatch(it -> it.where().equals("remarks.L99"));
    }

    @Test
    void a_remark_on_a_rule_that_was_not_asked_is_left_alone() {
        assertThat(linter.lintEach(remarked(FIVE, "L20", "not asked of one question")).findings())
                .noneMatch(it -> it.where().startsWith("remarks"));
        assertThat(linter.lintEach(remarked(FIVE, "L05", "was long once")).findings())
                .anyMatch(it -> it.where().equals("remarks.L05"));
    }

    @Test
    void errors_come_first_then_findings_by_question() {
        Question long5 = ask("late").prompt("Not what?").single("x".repeat(90), "b", "c");
        LintReport report = linter.lint(Bank.of(FIVE, long5));
        assertThat(report.findings().stream().map(Finding::severity)).isSorted();
        assertThat(report.findings().getFirst().question()).contains(new QuestionId("late"));
        assertThat(report.errors() + report.warnings()).isEqualTo(report.findings().size());
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void tricks_share_the_point_between_options_they_like_equally() {
        Question tie = ask("tie").prompt("Who?").single("four", "five", "six");
        Question lost = ask("lost").prompt("Who?").single("one", "three", "six");
        GuessScore longest = score("longest option", tie, lost);
        assertThat(longest.score()).isCloseTo(0.25, within(1e-9));
        assertThat(longest.chance()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(longest.standardError()).isCloseTo(Math.sqrt(2 * 2 / 9.0) / 2, within(1e-9));
        assertThat(longest.questions()).isEqualTo(2);
    }

    @Test
    void each_trick_sees_what_it_looks_for() {
        assertThat(
                        score(
                                        "most stem overlap",
                                        ask().prompt("Which ferry?")
                                                .single("a ferry", "a road", "a cart"))
                                .score())
                .isEqualTo(1);
        assertThat(
                        score(
                                        "most hedged",
                                        ask().single("it might fall", "it will fall", "it fell"))
                                .score())
                .isEqualTo(1);
        assertThat(score("odd one out", ask().single("rain", "a red cart", "a blue cart")).score())
                .isEqualTo(1);
        assertThat(score("first option", ask().single("a", "b", "c")).score()).isBetween(0.1, 0.6);
    }

    @Test
    void a_quiz_without_options_has_no_guessers() {
        assertThat(linter.lint(Bank.of(ask().order("a", "b", "c"))).guesses()).isEmpty();
    }

    private GuessScore score(String trick, Question... questions) {
        return linter.lint(Bank.of(questions)).guesses().stream()
                .filter(it -> it.trick().equals(trick))
                .findFirst()
                .orElseThrow();
    }

    private static Quiz remarked(Question question, String rule, String reason) {
        Editorial editorial =
                new Editorial(
                        Bank.SIGNED.review(),
                        Bank.SIGNED.licence(),
                        Bank.SIGNED.textChecksum(),
                        Bank.EDITION,
                        Map.of(question.id(), Map.of(rule, reason)));
        return Bank.of(List.of(question), Map.of(), editorial);
    }
}
