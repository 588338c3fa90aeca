package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;

import dev.memoquiz.domain.lint.evidence.L18OutsideKnowledge;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import org.junit.jupiter.api.Test;

class OutsideKnowledgeTest {
    private static final Question SOUND = ask().single("A closing", "An opening", "A repair");
    private static final Flags L18 = Flags.of(new L18OutsideKnowledge());

    @Test
    void L18_flags_names_and_numbers_from_elsewhere() {
        L18.error(
                "'Paris'",
                ask().prompt("What did the council believe in Paris?").single("a", "b", "c"));
        L18.error("'1941'", ask().single("It was built in 1941", "b", "c"));
        L18.error("'Berlin'", ask().stated(Support.NOT_STATED, "Ann came from Berlin.", "train"));
    }

    @Test
    void L18_flags_an_owner_from_elsewhere_at_the_start_of_a_sentence() {
        L18.error("'Carl'", ask().stated(Support.STATED, "Carl's council believed it."));
        L18.nothing(ask().stated(Support.STATED, "It's a belief. Ben's council held it."));
    }

    @Test
    void L18_flags_names_after_titles_initials_and_abbreviations() {
        L18.error(
                "'Churchill'",
                ask().prompt("What did Mr. Churchill believe?").single("a", "b", "c"));
        L18.error(
                "'Churchill'",
                ask().prompt("What did J. Churchill believe?").single("a", "b", "c"));
        L18.error(
                "'Congress'",
                ask().prompt("What did the U.S. Congress believe?").single("a", "b", "c"));
    }

    @Test
    void L18_does_not_take_the_word_after_a_real_end_for_a_name() {
        L18.nothing(
                ask().prompt("Ann told Ben? No. What did Ann believe?").single("a", "b", "c"),
                ask("initial").prompt("Ann is A. What is Ben?").single("a", "b", "c"));
    }

    @Test
    void L18_flags_a_key_of_one_word_beside_names() {
        L18.error("'Hull'", ask().prompt("Who told it?").single("Hull", "Ben", "Ann"));
        L18.nothing(
                ask("nobody").prompt("Who told it?").single("Nobody", "Ben", "Ann"),
                ask("both").prompt("Who told it?").single("Both", "Ben", "Ann"),
                ask("trade").prompt("What was it?").single("Trade", "War", "Ann"));
    }

    @Test
    void L18_flags_large_numbers_in_words_unless_the_text_has_them() {
        L18.error(
                "'twenty-three'",
                ask().single("It took twenty-three hours", "It closed", "It fell"));
        L18.nothing(
                ask("small").single("It took two hours", "It closed", "It fell"),
                ask("context")
                        .explanation(
                                "It was long. Outside the memo: it took 23 hours (Bridges, p. 4).")
                        .single("It took twenty-three hours", "It closed", "It fell"));
    }

    @Test
    void L18_accepts_names_of_the_text_labelled_context_and_words_searched_for() {
        L18.nothing(
                SOUND,
                ask("distractor").single("In Oslo", "In Paris", "In Rome"),
                ask("context")
                        .prompt("What did Ann of Paris say?")
                        .explanation(
                                "She spoke. Outside the memo: Ann was born in Paris (Lives, p. 7).")
                        .single("a", "b", "c"),
                ask("searched").stated(Support.NOT_STATED, "Ann came from Berlin.", "Berlin"));
    }

    @Test
    void L18_flags_context_without_its_source() {
        L18.error("no source", told("It closed. Outside the memo: Ann was born in Paris."));
        L18.error("no source", told("It closed. Outside the memo: Ann (a teacher) came late."));
        L18.error("no source", told("It closed (Lives, p. 7). outside the memo, Ann came late."));
        L18.error("no source", ask().feedback("Outside the memo: so it was.").single("a", "b"));
    }

    @Test
    void L18_accepts_context_with_its_source_in_brackets() {
        L18.nothing(
                told("It closed. Outside the memo: Ann was born in Paris (Lives of 1941, p. 7)."),
                ask("feedback")
                        .feedback("Outside the memo: so it was (State Papers, vol. 2).")
                        .single("a", "b"));
    }

    private static Question told(String explanation) {
        return ask("told").explanation(explanation).single("a", "b", "c");
    }
}
