package dev.memoquiz.domain.lint;

import static dev.memoquiz.domain.lint.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.lint.wording.L11NegativeStem;
import dev.memoquiz.domain.lint.wording.L12Lengths;
import dev.memoquiz.domain.lint.wording.L13ReadingLoad;
import dev.memoquiz.domain.lint.wording.L21Feedback;
import dev.memoquiz.domain.lint.wording.L26Markup;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizHead;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.reading.Term;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingRulesTest {
    private static final Question SOUND = ask().single("A closing", "An opening", "A repair");
    private static final Flags L11 = Flags.of(new L11NegativeStem());
    private static final Flags L12 = Flags.of(new L12Lengths());
    private static final Flags L13 = Flags.of(new L13ReadingLoad());
    private static final Flags L21 = Flags.of(new L21Feedback());
    private static final Flags L26 = Flags.of(new L26Markup());

    @Test
    void L11_flags_hidden_and_double_negatives() {
        L11.warning(
                "'not'", ask().prompt("What did the council not believe?").single("a", "b", "c"));
        L11.error("denies twice", ask().prompt("Who did not say nothing?").single("a", "b", "c"));
    }

    @Test
    void L11_accepts_a_negative_that_stands_out_and_two_in_two_sentences() {
        L11.nothing(
                SOUND,
                ask("capitals").prompt("What did the council NOT believe?").single("a", "b", "c"),
                ask("bold").prompt("What did it **not** believe?").single("a", "b", "c"),
                ask("two")
                        .prompt("There was no ferry. Was there no bridge?")
                        .single("a", "b", "c"));
    }

    @Test
    void L12_flags_what_does_not_fit() {
        L12.error("80 are shown", ask().single("x".repeat(81), "b", "c"));
        L12.error("100 are shown", ask().order("x".repeat(101), "b", "c"));
        L12.error("97 are shown", ask().match(List.of("x".repeat(98), "b"), "c", "d", "e"));
        L12.warning("46 words", ask().prompt("word ".repeat(46)).single("a", "b", "c"));
        L12.error("4096 are shown", ask().prompt("word ".repeat(900)).single("a", "b", "c"));
    }

    @Test
    void L12_accepts_what_fits_to_the_letter() {
        L12.nothing(
                ask("button").single("x".repeat(80), "b", "c"),
                ask("select").order("x".repeat(100), "b", "c"),
                ask("form").match(List.of("x".repeat(97), "b"), "x".repeat(100), "d", "e"));
    }

    @Test
    void L13_flags_long_sentences() {
        L13.warning("31 words", ask().prompt("word ".repeat(31)).single("a", "b", "c"));
    }

    @Test
    void L13_flags_stems_that_are_harder_than_the_text() {
        Document simple = Bank.document("The cat sat. The dog ran. We all saw it.", "The cat");
        Question question =
                ask().prompt("Characterise the municipality's deliberations comprehensively.")
                        .single("a", "b", "c");
        assertThat(L13.on(Bank.on(simple, question)))
                .anySatisfy(it -> assertThat(it.what()).contains("reads like grade"));
    }

    @Test
    void L13_accepts_short_plain_stems() {
        L13.nothing(SOUND);
    }

    @Test
    void L21_flags_explanations_that_are_short_long_or_without_quotation() {
        L21.error("10 characters", ask().explanation("It is so. ").single("a", "b", "c"));
        L21.error("401 characters", ask().explanation("x".repeat(401)).single("a", "b", "c"));
        L21.error(
                "does not quote",
                ask().explanation("The council said \"so and so\" of the old bridge, and no more.")
                        .single("a", "b", "c"));
    }

    @Test
    void L21_flags_feedback_that_says_only_wrong() {
        L21.error("\"Wrong.\"", ask().feedback("Wrong.").single("a", "b", "c"));
        L21.error("does not say", ask().feedback("").order("a", "b", "c"));
        for (String line : List.of("That is wrong.", "No, this is wrong.", "Sorry, try again.")) {
            L21.error("does not say", ask().feedback(line).order("a", "b", "c"));
        }
        L21.nothing(ask().feedback("No, Ben said it.").order("a", "b", "c"));
    }

    @Test
    void L21_flags_one_line_for_two_errors() {
        L21.error("another error too", twoAlike());
        Ask alike = ask().feedback("That turns a belief into a fact.");
        L21.error("another error too", alike.match(List.of("Ann", "Ben"), "a", "b", "c"));
        L21.error("another error too", alike.stated(Support.STATED, "It was so."));
        L21.nothing(alike.single("a", "b"), alike.claim(1, "a"), alike.order("a", "b", "c"));
    }

    /// Two of three distractors have the same line but for its capitals and signs.
    private static Question twoAlike() {
        Question.SingleChoice own = (Question.SingleChoice) ask().single("a", "b", "c", "d");
        Option other =
                new Option.Wrong(
                        "c", new Feedback(Optional.empty(), "B turns a belief into a fact, too?"));
        Option again =
                new Option.Wrong(
                        "d", new Feedback(Optional.empty(), "b turns a belief into a fact too."));
        return new Question.SingleChoice(
                own.about(), List.of(own.options().get(0), own.options().get(1), other, again));
    }

    @Test
    void L21_lets_rivals_that_nobody_is_shown_share_a_line() {
        Question.Typed typed = (Question.Typed) ask().typedBeside("ship", "{ferry}", "a", "b", "c");
        TypedKey.Rival boat =
                new TypedKey.Rival("boat", typed.key().rivals().getFirst().feedback());
        List<TypedKey.Rival> rivals = List.of(typed.key().rivals().getFirst(), boat);
        L21.nothing(
                new Question.Typed(
                        typed.about(),
                        new TypedKey(typed.key().line(), rivals, typed.key().nearMisses())));
    }

    @Test
    void L21_flags_quotations_without_a_whole_word_that_tells() {
        for (String quoted : List.of("…", "a", "that the", "counc")) {
            L21.error(
                    "does not quote",
                    ask().explanation(
                                    "It is said in the text, \"" + quoted + "\", and in no other.")
                            .single("a", "b", "c"));
        }
        L21.nothing(
                ask().explanation("All depends on one little word in the text, \"might\".")
                        .single("a", "b", "c"));
    }

    @Test
    void L21_accepts_a_quotation_of_the_evidence_whatever_its_capitals() {
        L21.nothing(
                SOUND,
                ask("capitals")
                        .explanation("It opens \"The Council believed\", so this is a belief only.")
                        .single("a", "b", "c"));
    }

    @Test
    void L26_flags_mentions_links_and_markup() {
        L26.error("@everyone", ask().prompt("Hello @everyone, what?").single("a", "b", "c"));
        L26.error("<@123>", ask().single("a", "<@123>", "c"));
        L26.error(
                "https://example.org",
                ask().feedback("See https://example.org for it.").single("a", "b", "c"));
        L26.error(
                "**",
                ask().explanation("This is **bold** and says a good deal more.")
                        .single("a", "b", "c"));
        L26.error("![](cat.png)", ask().prompt("What is ![](cat.png)?").single("a", "b", "c"));
    }

    @Test
    void L26_flags_markup_of_one_sign_but_no_lonely_sign() {
        L26.error("*lamp*", ask().prompt("What is a *lamp*?").single("a", "b", "c"));
        L26.error("_glass_", ask().single("a", "the _glass_", "c"));
        L26.nothing(ask().prompt("What is 2*3*4 in a_b_c?").single("2 * 3 * 4", "a _ b _", "c*"));
    }

    @Test
    void L26_looks_at_all_that_is_told_after_an_answer() {
        Option missed = new Option.Right("a", Optional.of("He **wrote** it."));
        Question.SingleChoice sound = (Question.SingleChoice) ask().single("a", "b", "c");
        List<Option> options = List.of(missed, sound.options().get(1));
        L26.error("**", new Question.SingleChoice(sound.about(), options));
        L26.error(
                "@here",
                ask().typed("{Ann} [prompt on A with \"Who, @here?\"; reject Ben]", "b", "c", "d"));
    }

    @Test
    void L26_looks_at_what_belongs_to_no_question() {
        Readings readings =
                new Readings(
                        Bank.READINGS.propositions(),
                        Map.of(
                                new MisreadingId("M1"),
                                new Misreading(new MisreadingId("M1"), "So.", "It __is__ not.")),
                        List.of(new Term("ferry", "A boat, see https://example.org")));
        L26.error("__", readings, SOUND);
        L26.error("https://example.org", readings, SOUND);
        Quiz plain = Bank.of(SOUND);
        Quiz marked =
                new Quiz(
                        plain.id(),
                        new QuizHead("The `bridge`", "For @everyone."),
                        plain.document(),
                        plain.readings(),
                        plain.questions(),
                        Map.of());
        assertThat(L26.on(marked))
                .extracting(Finding::where)
                .containsExactly("title", "title", "summary");
    }

    @Test
    void L26_accepts_plain_words_and_a_bold_not() {
        L26.nothing(
                SOUND,
                ask("bold").prompt("What did it **not** say?").single("a * b", "5 > 3", "#1"));
    }
}
