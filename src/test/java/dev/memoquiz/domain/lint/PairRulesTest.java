package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.lint.bank.L19ItemDependence;
import dev.memoquiz.domain.lint.bank.L20Duplicates;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Support;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairRulesTest {
    private static final String FERRY = "{ferry} [reject bridge]";
    private static final Flags L19 = Flags.of(new L19ItemDependence());
    private static final Flags L20 = Flags.of(new L20Duplicates());
    private static final Question KEYED = ask("keyed").about("P2").typed(FERRY, "a", "b", "c");
    private static final Map<QuestionId, Set<QuestionId>> DECLARED =
            Map.of(new QuestionId("shower"), Set.of(new QuestionId("keyed")));
    private static final Question SHOWER =
            ask("shower").prompt("Who took the ferry?").single("Ann", "Ben", "Oslo");

    @Test
    void L19_flags_a_question_that_shows_the_key_of_another() {
        L19.warning("\"ferry\", the key of keyed", SHOWER, KEYED);
        L19.warning("the key of keyed", ask("clauses").claim(1, "a", "b", "c"), KEYED);
    }

    @Test
    void L19_flags_a_key_shown_without_its_article_and_a_second_accepted_form() {
        L19.warning(
                "the key of keyed",
                ask("shower").prompt("Who took an oath of the bridge?").single("a", "b", "c"),
                ask("keyed").typed("{oath of bridge} [reject tower]", "a", "b", "c"));
        L19.warning(
                "\"steamer\"",
                ask("shower").prompt("Who took the steamer?").single("a", "b", "c"),
                ask("keyed").typed("{ferry} [or steamer; reject tower]", "a", "b", "c"));
    }

    @Test
    void L19_flags_a_key_that_is_shown_in_the_review_of_another() {
        L19.warning(
                "its review shows \"ferry\", the key of keyed",
                ask("shower").explanation("All turns on \"the ferry\" here.").single("a", "b", "c"),
                KEYED);
        L19.warning(
                "its review shows \"solely\", the key of keyed",
                ask("shower").evidence("interested solely in the ferry").single("a", "b", "c"),
                ask("keyed").typed("{solely} [reject mainly]", "a", "b", "c"));
        L19.warning(
                "its review shows \"ferry\", the key of second",
                ask("first").typed("{old ferry} [reject bridge]", "a", "b", "c"),
                ask("second").typed(FERRY, "a", "b", "c"));
    }

    @Test
    void L19_accepts_a_review_that_shows_another_key_when_the_pair_is_declared() {
        Question shower = ask("shower").explanation("It is the ferry.").single("a", "b", "c");
        assertThat(L19.on(Bank.of(List.of(shower, KEYED), DECLARED, Bank.SIGNED))).isEmpty();
        L19.nothing(ask("shower").explanation("It is Ben, in May.").single("a", "b", "c"), KEYED);
    }

    @Test
    void L19_flags_a_common_word_of_a_gap_where_its_neighbours_are_shown() {
        Question gap =
                ask("keyed")
                        .gap("bridge might close", "might", "{might} [reject will]", "a", "b", "c");
        L19.warning(
                "\"bridge might close\"",
                ask("shower").prompt("The bridge might close when?").single("a", "b", "c"),
                gap);
        L19.nothing(
                ask("shower")
                        .prompt("What might Ann say?")
                        .evidence("interested solely in the ferry")
                        .explanation("She was \"interested solely in the ferry\" by all accounts.")
                        .single("a", "b", "c"),
                gap);
    }

    @Test
    void L19_accepts_declared_pairs_and_names_that_no_question_can_do_without() {
        assertThat(L19.on(Bank.of(List.of(SHOWER, KEYED), DECLARED, Bank.SIGNED))).isEmpty();
        L19.nothing(
                SHOWER,
                ask("name").typed("{May} [reject June]", "a", "b", "c"),
                ask("ann").prompt("Was it in May?").single("a", "b", "c"));
    }

    @Test
    void L20_flags_the_same_question_asked_twice() {
        L20.warning(
                "nearly the same stem as one",
                ask("one").single("a", "b", "c"),
                ask("two").single("d", "e", "f"));
        L20.warning(
                "type, proposition and key of one",
                ask("one").prompt("What did Ann say?").single("It closes", "b", "c"),
                ask("two").prompt("Which view had the council?").single("it closes.", "e", "f"));
    }

    @Test
    void L20_accepts_a_shared_prompt_under_other_statements() {
        L20.nothing(
                ask("one")
                        .prompt("Is this stated?")
                        .stated(Support.STATED, "Ann believed that the bridge was old."),
                ask("two")
                        .prompt("Is this stated?")
                        .stated(Support.STATED, "Nobody had come by ferry that summer."));
    }

    @Test
    void L20_compares_statements_whatever_their_prompts_and_endings() {
        Question first =
                ask("one")
                        .prompt("Is this stated?")
                        .stated(Support.STATED, "Ann believes that the old bridge closed in May.");
        L20.warning(
                "nearly the same statement as one",
                first,
                ask("two")
                        .prompt("How does the text stand to what follows here?")
                        .stated(
                                Support.STATED,
                                "In May, Ann believed the old bridge to be closed."));
        L20.nothing(
                first,
                ask("two")
                        .prompt("Is this stated?")
                        .stated(Support.STATED, "Ann believes that the new ferry sank in Oslo."));
    }

    @Test
    void L20_compares_what_is_put_in_order_or_matched() {
        List<String> people = List.of("Ann", "Ben");
        L20.warning(
                "type, proposition and key of one",
                ask("one").prompt("What came first?").order("a ship", "a bridge", "a ferry"),
                ask("two").prompt("Put these in line.").order("A ferry", "A ship", "The bridge"));
        L20.warning(
                "type, proposition and key of one",
                ask("one").prompt("Who is it?").match(people, "walks", "swims", "rows"),
                ask("two").prompt("Match these now.").match(people, "rows", "walks", "swims"));
        L20.nothing(
                ask("one").prompt("Who is it?").match(people, "walks", "swims", "rows"),
                ask("two")
                        .prompt("Match these now.")
                        .match(List.of("Ben", "Ann"), "walks", "swims", "rows"));
    }
}
