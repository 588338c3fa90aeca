package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.lint.evidence.L01Evidence;
import dev.memoquiz.domain.lint.evidence.L02SupportedKey;
import dev.memoquiz.domain.lint.evidence.L15EntailedDistractor;
import dev.memoquiz.domain.lint.evidence.L16Hedge;
import dev.memoquiz.domain.lint.evidence.L17Owner;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    private static final Question SOUND = ask().single("A closing", "An opening", "A repair");
    private static final Question STATED_AS_FACT =
            ask().prompt("What was the bridge to do?").single("To close", "To open", "To fall");
    private static final Flags L01 = Flags.of(new L01Evidence());
    private static final Flags L02 = Flags.of(new L02SupportedKey());
    private static final Flags L15 = Flags.of(new L15EntailedDistractor());
    private static final Flags L16 = Flags.of(new L16Hedge());
    private static final Flags L17 = Flags.of(new L17Owner());

    @Test
    void L01_flags_evidence_that_names_no_one_place_of_whole_words() {
        L01.error("cuts a word", ask().evidence(new Span(0, 2)).single("a", "b", "c"));
        L01.error("beyond the end", ask().evidence(new Span(5, 9000)).single("a", "b", "c"));
        L01.error("3 times", ask().evidence(new Span(0, 3)).single("a", "b", "c"));
        L01.error("white space", ask().evidence(new Span(3, 12)).single("a", "b", "c"));
    }

    @Test
    void L01_accepts_a_passage_that_occurs_once() {
        L01.nothing(SOUND);
    }

    @Test
    void L02_flags_keys_without_support() {
        L02.error("P9", ask().about("P9").single("a", "b", "c"));
        L02.error("nothing was searched", ask().stated(Support.NOT_STATED, "It was cold."));
        L02.error("has 'ferr'", ask().stated(Support.NOT_STATED, "A ship came.", "ferr", "ship"));
        L02.warning("rest on", ask().about("P3").single("a", "b", "c"));
    }

    @Test
    void L02_asks_for_the_same_where_a_choice_is_keyed_on_what_the_text_leaves_unsaid() {
        for (String prompt :
                List.of(
                        "Which of these is left unsaid?",
                        "What does Ben leave untold?",
                        "Which of these does the text NOT state?",
                        "What is nowhere mentioned?")) {
            L02.error("nothing was searched", ask().prompt(prompt).single("a", "b", "c"));
        }
        L02.error(
                "nothing was searched",
                ask().prompt("How old is it?").single("The text does not say", "Ten", "Six"));
        L02.error("has 'ferr'", unsaid("ferr", "ship"));
    }

    @Test
    void L02_accepts_a_choice_on_what_is_unsaid_with_words_searched_in_vain() {
        L02.nothing(SOUND, unsaid("ship"));
    }

    private static Question unsaid(String... searched) {
        Question.SingleChoice asked =
                (Question.SingleChoice)
                        ask("unsaid").prompt("What is left unsaid?").single("a", "b", "c");
        return new Question.SingleChoice(asked.about(), asked.options(), List.of(searched));
    }

    @Test
    void L02_accepts_a_listed_proposition_and_words_searched_in_vain() {
        L02.nothing(SOUND, ask("other").stated(Support.NOT_STATED, "A ship came.", "ship"));
    }

    @Test
    void L15_flags_wrong_answers_that_a_proposition_entails() {
        L15.error("P1 says", ask().single("It is old", "The bridge might close", "It is new"));
        L15.error("P3 says", ask().single("It is old", "the council met in Oslo", "It is new"));
        L15.error(
                "P2 says",
                ask().stated(
                                Support.CONTRADICTED,
                                "Ben gathered that Ann was interested solely in the ferry."));
        L15.error("P3 says", ask().misreading("M2").single("It is old", "It is big", "It is new"));
    }

    @Test
    void L15_accepts_what_no_proposition_says_and_mere_names() {
        L15.nothing(SOUND, ask("names").about("P2").single("Ben", "Ann", "The council"));
    }

    @Test
    void L16_flags_a_belief_asked_as_a_fact() {
        L16.error("as if it were a fact", STATED_AS_FACT);
    }

    @Test
    void L16_takes_no_month_and_no_reason_for_a_hedge() {
        for (String prompt :
                List.of(
                        "In May, what was the bridge to do?",
                        "On account of the wind, what was the bridge to do?",
                        "In view of the wind, what was the bridge to do?")) {
            L16.error("as if it", ask().prompt(prompt).single("To close", "To open", "To fall"));
        }
        L16.nothing(
                ask().prompt("By one account, what was it?").single("Old", "New", "Red"),
                ask("may").prompt("What may it do?").single("Close", "Open", "Fall"));
    }

    @Test
    void L16_flags_a_belief_beside_a_fact() {
        L16.error(
                "a belief (P1)",
                ask().about("P1", "P3")
                        .prompt("What of the bridge in Oslo?")
                        .single("It was to close", "It was open", "It fell"));
        L16.nothing(
                ask().about("P1", "P3")
                        .prompt("What did the council believe in Oslo?")
                        .single("It was to close", "It was open", "It fell"));
    }

    @Test
    void L16_accepts_a_hedge_in_stem_or_key_and_leaves_facts_alone() {
        L16.nothing(
                SOUND,
                ask("key")
                        .prompt("What of the bridge?")
                        .single("It might close", "It was shut", "It fell"),
                ask("fact")
                        .about("P3")
                        .prompt("Where was the meeting?")
                        .single("In Oslo", "In Rome", "In Bonn"));
    }

    @Test
    void L17_flags_a_view_without_its_owner() {
        L17.error(
                "the council",
                ask().prompt("What was thought of the bridge?").single("a", "b", "c"));
    }

    @Test
    void L17_does_not_take_an_offered_clause_for_the_naming_of_the_owner() {
        L17.error(
                "the council",
                ask().prompt("What was thought of the bridge?").claim(1, "a", "b", "c"));
    }

    @Test
    void L17_does_not_take_another_government_for_the_owner() {
        L17.error(
                "the United States Government",
                Bank.owned("the United States Government"),
                ask().prompt("What did the Soviet Government think?").single("a", "b", "c"));
        L17.nothing(
                Bank.owned("the United States Government"),
                ask("own").prompt("What did Ann's Government think?").single("a", "b", "c"),
                ask("full")
                        .prompt("What did the United States Government think?")
                        .single("a", "b", "c"),
                ask("office").prompt("What did this Government think?").single("a", "b", "c"));
    }

    @Test
    void L17_flags_each_owner_that_is_not_named() {
        L17.error(
                "(Ben)",
                ask().about("P1", "P2").prompt("What did the council think?").claim(1, "a", "b"));
        L17.error(
                "(the council)",
                ask().about("P1", "P2", "P3")
                        .prompt("Who thought what?")
                        .match(List.of("Ben", "Ann"), "one", "two", "three"));
        L17.error(
                "(the council; Ben)",
                ask().about("P1", "P2").prompt("Who thought so?").single("Ann", "Nobody", "They"));
        L17.nothing(
                ask("claim")
                        .about("P1", "P2")
                        .prompt("What did the council think?")
                        .claim(1, "What Ben gathered", "b"),
                ask("match")
                        .about("P1", "P2", "P3")
                        .prompt("Who thought what?")
                        .match(List.of("Ben", "The council"), "one", "two", "three"));
    }

    @Test
    void L16_only_warns_where_the_proposition_declares_no_hedge() {
        Readings undeclared = Bank.hedged("The bridge might close in May.", Optional.empty());
        assertThat(L16.on(Bank.reading(undeclared, STATED_AS_FACT)))
                .singleElement()
                .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void L17_accepts_the_owner_in_stem_key_or_holders() {
        L17.nothing(
                SOUND,
                ask("key").about("P2").prompt("Who thought so?").single("Ben", "Nobody", "Ann"),
                ask("match")
                        .about("P2")
                        .prompt("Who thought what?")
                        .match(List.of("Ben", "Ann"), "one", "two", "three"));
    }
}
