package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Shuffle;
import dev.memoquiz.domain.lint.options.L03OneKey;
import dev.memoquiz.domain.lint.options.L04OptionCount;
import dev.memoquiz.domain.lint.options.L05LongestOption;
import dev.memoquiz.domain.lint.options.L06KeyPosition;
import dev.memoquiz.domain.lint.options.L07Clang;
import dev.memoquiz.domain.lint.options.L08GrammarCue;
import dev.memoquiz.domain.lint.options.L09Absolutes;
import dev.memoquiz.domain.lint.options.L10BannedOptions;
import dev.memoquiz.domain.lint.options.L14DistractorSource;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OptionsRulesTest {
    private static final Question SOUND = ask().single("A closing", "An opening", "A repair");
    private static final Flags L03 = Flags.of(new L03OneKey());
    private static final Flags L04 = Flags.of(new L04OptionCount());
    private static final Flags L05 = Flags.of(new L05LongestOption());
    private static final Flags L06 = Flags.of(new L06KeyPosition());
    private static final Flags L07 = Flags.of(new L07Clang());
    private static final Flags L08 = Flags.of(new L08GrammarCue());
    private static final Flags L09 = Flags.of(new L09Absolutes());
    private static final Flags L10 = Flags.of(new L10BannedOptions());
    private static final Flags L14 = Flags.of(new L14DistractorSource());

    @Test
    void L03_flags_options_that_differ_in_articles_capitals_or_punctuation_only() {
        L03.error("there twice", ask().single("The council", "council.", "Ann"));
        L03.error("there twice", ask().order("one", "two", "One!"));
        L03.error("there twice", ask().match(List.of("Ann", "ann"), "one", "two", "three"));
    }

    @Test
    void L03_accepts_options_that_differ() {
        L03.nothing(SOUND, ask("order").order("one", "two", "three"));
    }

    @Test
    void L04_flags_two_five_and_more_options() {
        L04.warning("2 options", ask().single("a", "b"));
        L04.warning("5 options", ask().single("a", "b", "c", "d", "e"));
        L04.error("6 options", ask().single("a", "b", "c", "d", "e", "f"));
    }

    @Test
    void L04_accepts_three_and_four_and_questions_without_options() {
        L04.nothing(
                SOUND, ask("four").single("a", "b", "c", "d"), ask("order").order("1", "2", "3"));
    }

    @Test
    void L05_flags_a_key_half_as_long_again_as_its_distractors() {
        L05.warning(
                "17 characters", ask().single("seventeen letters", "ten of them", "ten letters"));
    }

    @Test
    void L05_flags_a_bank_whose_keys_are_often_the_longest() {
        L05.warning("3 of 5", five("longer", "longer", "longer", "short", "short"));
    }

    @Test
    void L05_accepts_keys_of_the_length_of_their_distractors() {
        L05.nothing(SOUND);
        L05.nothing(five("longer", "longer", "short", "short", "short"));
    }

    private static Question[] five(String... keys) {
        return IntStream.range(0, 5)
                .mapToObj(i -> ask("question-" + i).single(keys[i], "other", "third"))
                .toArray(Question[]::new);
    }

    @Test
    void L06_flags_a_bank_whose_keys_gather_in_one_place() {
        L06.warning("place 1", keysInFirstPlace(Comparator.reverseOrder()));
    }

    @Test
    void L06_accepts_keys_spread_over_the_places_and_leaves_small_banks_alone() {
        Question[] many =
                IntStream.range(0, 30)
                        .mapToObj(i -> ask("even-" + i).single("a", "b", "c"))
                        .toArray(Question[]::new);
        L06.nothing(many);
        L06.nothing(SOUND);
    }

    /// Of many ids the six whose shuffles show option 0 in the first place most often.
    private static Question[] keysInFirstPlace(Comparator<Long> order) {
        return IntStream.range(0, 300)
                .mapToObj(i -> "id-" + i)
                .sorted(Comparator.comparing(OptionsRulesTest::timesFirst, order))
                .limit(6)
                .map(id -> ask(id).single("a", "b", "c"))
                .toArray(Question[]::new);
    }

    private static long timesFirst(String id) {
        return LongStream.range(0, 64)
                .filter(seed -> Shuffle.slots(seed, new QuestionId(id), 3).getFirst() == 0)
                .count();
    }

    @Test
    void L07_flags_a_key_that_echoes_the_stem() {
        L07.warning(
                "bridg, clos",
                ask().prompt("What of closing the bridge?")
                        .single("The bridge closes", "The road opens", "The ferry sinks"));
    }

    @Test
    void L07_accepts_an_echo_that_distractors_share() {
        L07.nothing(
                SOUND,
                ask("echo")
                        .prompt("What of closing the bridge?")
                        .single("The bridge closes", "The bridge opens", "The bridge sinks"));
    }

    @Test
    void L08_flags_a_stem_whose_end_only_the_key_fits() {
        L08.warning(
                "'an'",
                ask().prompt("The council spoke of an").single("ending", "closing", "repair"));
        L08.warning(
                "'are'", ask().prompt("Those who met are").single("friends", "friend", "woman"));
    }

    @Test
    void L08_flags_options_of_mixed_forms() {
        L08.warning("mix", ask().single("To close it", "A repair", "An opening"));
    }

    @Test
    void L08_takes_no_name_or_time_for_a_gerund_and_sentences_for_one_form() {
        L08.nothing(
                ask("names").single("Beijing", "Tokyo", "Moscow"),
                ask("dates").single("Spring 1802", "Winter 1811", "Autumn 1802"),
                ask("day").single("Evening of May", "Noon of May", "Night of May"),
                ask("sentences").single("He was afraid", "The door was open", "It fell"),
                ask("phrases").single("A boat", "The dog that was lost", "A lamp"));
        L08.warning("mix", ask().single("Closing the road", "A repair", "The door was open"));
        L08.warning("mix", ask().single("He fell", "A repair", "The door was open"));
        L08.nothing(ask("asked").single("Whom it helped", "How it began", "Who began it"));
    }

    @Test
    void L08_flags_a_key_that_alone_is_singular_or_plural() {
        L08.warning("of several", ask().single("The fears of Ann", "The hope of Ann", "Her plan"));
        L08.warning("of one thing", ask().single("A plan", "Two hopes", "Those fears of Ann"));
        L08.nothing(
                ask("some").single("The fears of Ann", "The hopes of Ann", "Her plan"),
                ask("alike").single("The news", "The hope", "The plan"),
                ask("joined").single("Hope and fear", "Plans", "Friends"),
                ask("sentences").single("She hopes", "It closed the doors", "They fell"));
    }

    @Test
    void L08_accepts_parallel_options() {
        L08.nothing(
                SOUND, ask("verbs").prompt("They wished").single("To close", "To open", "To mend"));
    }

    @Test
    void L09_flags_absolute_words_kept_for_distractors() {
        L09.warning(
                "'never'", ask().single("It might close", "It would never close", "It had closed"));
    }

    @Test
    void L09_flags_no_one_and_what_the_evidence_has_only_inside_another_word() {
        L09.warning("'No one'", ask().single("Ann might", "No one did", "Ben had"));
        L09.nothing(ask().single("He had no time", "He had no one", "He had no boat"));
        Document equally = Bank.document("The banks were equally steep there.", "The banks");
        Question all = ask().evidence(new Span(0, 30)).single("Ann", "All of it", "Ben");
        assertThat(L09.on(Bank.on(equally, all))).hasSize(1);
    }

    @Test
    void L09_accepts_absolutes_of_the_key_or_of_the_evidence() {
        L09.nothing(
                SOUND,
                ask("key").single("It always closes", "It never closes", "It opens"),
                ask("own")
                        .evidence("was interested solely in the ferry")
                        .single("In boats", "Solely in Ben", "In bread"));
    }

    @Test
    void L10_flags_options_about_options_and_ignorance_as_key() {
        L10.error("other options", ask().single("a", "b", "All of the above"));
        L10.error("other options", ask().single("a", "b", "Both A and B"));
        for (String option :
                List.of(
                        "All the above",
                        "None of these",
                        "All of them.",
                        "Both answers are right",
                        "A and B",
                        "A, B and C")) {
            L10.error("other options", ask().single("a", "b", option));
        }
        for (String key : List.of("I don't know", "Don't know", "I cannot tell", "I'm not sure")) {
            L10.error("not to know", ask().single(key, "b", "c"));
        }
    }

    @Test
    void L10_accepts_options_about_the_text() {
        L10.nothing(
                SOUND,
                ask("both").single("Both bridge and ferry", "All bridges", "None"),
                ask("them")
                        .single(
                                "Both of them were afraid",
                                "None of them came",
                                "He thanked all of them"),
                ask("others")
                        .single("None of the other boats", "All the others sank", "Both answers"),
                ask("telling").single("I cannot tell you", "Ann and Ben", "Vitamin A and B"));
    }

    @Test
    void L14_flags_distractors_without_source_or_of_another_kind() {
        L14.warning(
                "no listed misreading",
                ask().withoutMisreading().single("A closing", "An opening", "A repair"));
        L14.warning(
                "no listed misreading",
                ask().misreading("M9").single("A closing", "An opening", "A repair"));
        L14.warning("is a number", ask().single("In Oslo", "In Ben", "In 1941"));
        for (String number : List.of("20 March 1941", "Late in 1941", "300 miles", "Spring 1802")) {
            L14.warning("is a number", ask().single("A closing", "An opening", number));
        }
    }

    @Test
    void L14_does_not_take_a_description_with_a_figure_for_a_number() {
        L14.nothing(
                ask().single("A closing", "The pact of 1941", "Two treaties signed in 1941"),
                ask("figure").single("A closing", "300 men at work on the bridge", "A repair"));
    }

    @Test
    void L14_accepts_listed_misreadings_and_other_names_of_the_document() {
        L14.nothing(SOUND, ask("names").withoutMisreading().single("Ben", "Ann", "Oslo"));
    }
}
