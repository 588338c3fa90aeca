package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;

import dev.memoquiz.domain.lint.written.L22TypedAnswers;
import dev.memoquiz.domain.lint.written.L23Numbers;
import dev.memoquiz.domain.question.SentenceKey;
import org.junit.jupiter.api.Test;

class WrittenRulesTest {
    private static final String OSLO =
            "{Oslo} [prompt on Norway with \"Which city?\"; reject Bergen]";
    private static final String MAY =
            "{20} {May} {1941} [prompt on May 1941 with \"Which day?\"; reject 21 May 1941]";
    private static final SentenceKey.Sample FULL = sample("Anna thought yes.", 2);
    private static final SentenceKey.Sample NOTHING = sample("Ben thought yes.", 0);
    private static final Flags L22 = Flags.of(new L22TypedAnswers());
    private static final Flags L23 = Flags.of(new L23Numbers());

    private static SentenceKey.Sample sample(String text, int points) {
        return new SentenceKey.Sample(text, points);
    }

    @Test
    void L22_flags_missing_lists() {
        L22.error("2 near misses", ask().typed(OSLO, "Rome", "Bonn"));
        L22.error("nothing is rejected", ask().typed("{Oslo}", "Rome", "Bonn", "Paris"));
    }

    @Test
    void L22_flags_a_near_miss_that_the_grader_takes_for_right() {
        L22.error("graded right", ask().typed(OSLO, "Rome", "Bonn", "the city of Oslo"));
    }

    @Test
    void L22_flags_an_accepted_form_that_is_also_a_distractor() {
        L22.error(
                "\"Christiania\" is declared wrong but graded right",
                ask().typedBeside(
                                "Christiania",
                                "{Oslo} [or Christiania; reject Bergen]",
                                "Rome",
                                "Bonn",
                                "Paris"));
    }

    @Test
    void L22_flags_a_gap_whose_hidden_words_are_not_right() {
        L22.error(
                "\"Oslo\" is declared right",
                ask().gap("met in Oslo", "Oslo", "{Bergen} [reject Trondheim]", "a", "b", "c"));
    }

    @Test
    void L22_accepts_lists_that_the_grader_agrees_with() {
        L22.nothing(
                ask("typed").typed(OSLO, "Rome", "Bonn", "not Oslo"),
                ask("gap").gap("met in Oslo", "Oslo", OSLO, "Rome", "Bonn", "Paris"));
    }

    @Test
    void L22_flags_a_sentence_that_is_not_graded_as_declared_or_lacks_a_kind_of_sample() {
        L22.error(
                "declared to earn 0 but earns 2",
                ask().sentence(FULL, sample("Anna said yes.", 0)));
        L22.error(
                "declared to earn 1 but earns 0",
                ask().sentence(FULL, NOTHING, sample("Ben said yes.", 1)));
        L22.error("no sample has only a part", ask().sentence(FULL, NOTHING));
        L22.error("no sample earns nothing", ask().sentence(FULL));
    }

    @Test
    void L23_flags_numbers_without_unit_tolerance_or_precision() {
        L23.error(
                "without its unit",
                ask().prompt("What did she say?").typed("{12} [reject 13]", "11", "14", "15"));
        L23.error(
                "no other number",
                ask().prompt("How many came?").typed("{12} [reject none]", "few", "some", "all"));
        L23.error(
                "how exact",
                ask().prompt("On which day?")
                        .typed("{20} {May} {1941} [reject 21 May 1941]", "a", "b", "c"));
    }

    @Test
    void L23_accepts_declared_numbers_and_leaves_words_alone() {
        L23.nothing(
                ask("number").prompt("How many came?").typed("{12} [reject 13]", "11", "14", "15"),
                ask("date").prompt("On which day?").typed(MAY, "19 May 1941", "a", "b"),
                ask("word").typed(OSLO, "Rome", "Bonn", "Paris"));
    }
}
