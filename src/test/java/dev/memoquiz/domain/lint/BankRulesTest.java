package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.lint.bank.L25Coverage;
import dev.memoquiz.domain.lint.bank.L27Review;
import dev.memoquiz.domain.lint.guess.L24BlindGuess;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Editorial;
import dev.memoquiz.domain.reading.ReadingProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BankRulesTest {
    private static final Flags L24 = Flags.of(new L24BlindGuess());
    private static final Flags L25 = Flags.of(new L25Coverage());
    private static final Flags L27 = Flags.of(new L27Review());
    private static final Question SHOWER =
            ask("shower").prompt("Who took the ferry?").single("Ann", "Ben", "Oslo");

    @Test
    void L24_flags_a_bank_that_tricks_can_answer() {
        Question[] leaky =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                ask("leaky-" + i)
                                        .single("by far the longest of them", "short", "brief"))
                        .toArray(Question[]::new);
        L24.warning("'longest option' earns 100 %", leaky);
        L24.warning("together", leaky);
    }

    /// A release is checked with `--strict`, where an open warning is as good as an error.
    @Test
    void L24_is_silenced_by_no_reason() {
        List<Question> leaky =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                ask("leaky-" + i).single("the longest of all", "short", "brief"))
                        .toList();
        Map<QuestionId, Map<String, String>> reasons =
                leaky.stream()
                        .collect(Collectors.toMap(Question::id, _ -> Map.of("L24", "It is so.")));
        Editorial excused =
                new Editorial(
                        Bank.SIGNED.review(),
                        Bank.SIGNED.licence(),
                        Bank.SIGNED.textChecksum(),
                        Bank.EDITION,
                        reasons);

        LintReport report = new Linter().lint(Bank.of(leaky, Map.of(), excused));

        assertThat(report.findings()).anyMatch(it -> it.rule().equals("L24"));
    }

    @Test
    void L24_accepts_a_bank_whose_options_are_alike() {
        Question[] alike =
                IntStream.range(0, 12)
                        .mapToObj(i -> ask("alike-" + i).single("red", "tan", "sky"))
                        .toArray(Question[]::new);
        L24.nothing(alike);
    }

    @Test
    void L25_flags_pets_and_gaps_in_a_bank() {
        Question[] all =
                IntStream.range(0, 24)
                        .mapToObj(i -> ask("pet-" + i).single("same key", "b", "c"))
                        .toArray(Question[]::new);
        L25.warning("about P1", all);
        L25.warning("\"same key\"", all);
        L25.warning("no question is about P2", all);
        L25.warning("all questions about P1, a view, are of one type", all);
        L25.warning("0 questions of type 'typed'", all);
        L25.warning("24 of 24 questions are to retrieve", all);
        L25.warning("AUTHOR_AND_ME", all);
        L25.warning("0 questions on sourcing", all);
        L25.warning("0 questions on what the text leaves unsaid", all);
    }

    @Test
    void L25_flags_a_pet_name_in_keys_of_other_wording() {
        L25.warning(
                "\"oslo\"",
                ask("one").single("Ann came to Oslo", "She left", "She fell"),
                ask("two").about("P2").single("They met in Oslo", "They rowed", "They sang"),
                ask("three").single("b", "c", "d"),
                ask("four").single("e", "f", "g"));
    }

    @Test
    void L25_does_not_mind_a_name_that_every_option_has() {
        assertThat(
                        L25.on(
                                ask("one").single("Oslo slept", "Oslo woke", "Oslo ate"),
                                ask("two").about("P2").single("Oslo sang", "Oslo ran", "Oslo fell"),
                                ask("three").about("P3").single("b", "c", "d"),
                                ask("four").about("P3").single("e", "f", "g")))
                .noneMatch(it -> it.what().contains("oslo"));
    }

    @Test
    void L25_asks_for_a_view_in_two_types_and_for_three_written_answers() {
        Question[] written =
                IntStream.range(0, 24)
                        .mapToObj(i ->
                                i < 3
                                        ? ask("w-" + i).typed("{w" + i + "}", "a", "b", "c")
                                        : ask("s-" + i).single("key " + i, "b", "c"))
                        .toArray(Question[]::new);
        assertThat(L25.on(written))
                .noneMatch(it -> it.what().contains("P1, a view") || it.what().contains("typed"));
    }

    @Test
    void L25_counts_choices_on_what_is_unsaid_beside_statements() {
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            bank.add(ask("s-" + i).single("key " + i, "b", "c"));
        }
        bank.add(ask("statement").stated(Support.NOT_STATED, "A ship came.", "ship"));
        bank.add(ask("contradicted").stated(Support.CONTRADICTED, "Nobody spoke."));
        bank.add(unsaid("one"));
        bank.add(unsaid("two"));
        L25.warning("3 questions on what the text leaves", bank.toArray(Question[]::new));
        bank.add(unsaid("three"));
        assertThat(L25.on(bank.toArray(Question[]::new)))
                .noneMatch(it -> it.what().contains("unsaid"));
    }

    private static Question unsaid(String id) {
        Question.SingleChoice asked = (Question.SingleChoice) ask(id).single("key " + id, "b", "c");
        return new Question.SingleChoice(asked.about(), asked.options(), List.of("ship"));
    }

    @Test
    void L25_leaves_small_varied_quizzes_alone() {
        L25.nothing(ask("one").single("a", "b", "c"), ask("two").about("P2").single("d", "e", "f"));
    }

    @Test
    void L25_accepts_an_even_mix_of_retrieving_and_weighing() {
        Question[] mixed =
                IntStream.range(0, 24)
                        .mapToObj(i ->
                                ask("mixed-" + i)
                                        .process(
                                                i % 2 == 0
                                                        ? ReadingProcess.INFER
                                                        : ReadingProcess.EVALUATE)
                                        .single("key " + i, "b", "c"))
                        .toArray(Question[]::new);
        assertThat(L25.on(mixed)).noneMatch(it -> it.what().contains("retrieve"));
    }

    @Test
    void L27_flags_a_quiz_that_nobody_vouches_for() {
        List<Finding> findings = L27.on(Bank.of(List.of(SHOWER), Map.of(), Editorial.NONE));
        assertThat(findings).allMatch(it -> it.severity() == Severity.ERROR);
        assertThat(findings.stream().map(Finding::where))
                .containsExactly("review", "licence", "text.sha256");
    }

    @Test
    void L27_flags_a_checksum_that_is_none() {
        Editorial editorial =
                new Editorial(
                        Bank.SIGNED.review(),
                        Bank.SIGNED.licence(),
                        Optional.of("later"),
                        Bank.EDITION,
                        Map.of());
        assertThat(L27.on(Bank.of(List.of(SHOWER), Map.of(), editorial)))
                .singleElement()
                .satisfies(it -> assertThat(it.where()).isEqualTo("text.sha256"));
    }

    @Test
    void L27_flags_questions_that_were_edited_since_the_review() {
        assertThat(L27.on(Bank.of(List.of(SHOWER), Map.of(), signed("xyz567"))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.severity()).isEqualTo(Severity.ERROR);
                    assertThat(it.what())
                            .isEqualTo("the quiz was edited since the review of 2026-11-23");
                    assertThat(it.remedy()).contains("'questions: xyz567'");
                });
    }

    @Test
    void L27_flags_a_review_that_does_not_say_what_was_read() {
        Editorial editorial =
                new Editorial(
                        Bank.SIGNED
                                .review()
                                .map(it ->
                                        new Editorial.Review(it.by(), it.on(), Optional.empty())),
                        Bank.SIGNED.licence(),
                        Bank.SIGNED.textChecksum(),
                        Bank.EDITION,
                        Map.of());
        assertThat(L27.on(Bank.of(List.of(SHOWER), Map.of(), editorial)))
                .singleElement()
                .satisfies(it -> assertThat(it.remedy()).contains("'questions: abc234'"));
    }

    private static Editorial signed(String edition) {
        return new Editorial(
                Bank.SIGNED.review(),
                Bank.SIGNED.licence(),
                Bank.SIGNED.textChecksum(),
                edition,
                Map.of());
    }

    @Test
    void L27_accepts_a_signed_quiz() {
        L27.nothing(Stream.of(SHOWER).toArray(Question[]::new));
    }
}
