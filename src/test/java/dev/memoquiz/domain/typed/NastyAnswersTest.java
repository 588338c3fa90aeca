package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.golden.GoldenColumn;
import dev.memoquiz.domain.typed.key.AnswerLine;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed, there is a verdict, and it is the same every time.
final class NastyAnswersTest {
    private static final int INPUTS = 2_500;
    private static final String[] ALPHABET = {
        "a",
        "Umansky",
        "not",
        "but",
        "or",
        "and",
        " ",
        "  ",
        "'",
        "'s",
        "n't",
        "\"",
        "\u201c",
        "-",
        "\u2013",
        ".",
        ",",
        ":",
        ";",
        "/",
        "\\",
        "[",
        "]",
        "{",
        "}",
        "<u>",
        "</u>",
        "**",
        "__",
        "0",
        "9",
        "1941",
        "09:15",
        "March",
        "hundred",
        "IV",
        "\u0430",
        "\u0421",
        "\u03c5",
        "\u200b",
        "\u200f",
        "\u202e",
        "\u0301",
        "\uFDFA",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "\t",
        "\n",
        "\uFF21",
        "\uD835\uDC00",
        "\u00df",
        "%",
        "&",
        "prompt on",
        "with",
        "reject",
        "accept",
        "the"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_answer_and_no_key_makes_the_grader_fail(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AnswerLine line =
                Keys.line(
                        "Konstantin {Umansky} [or 20 March 1941; prompt on Konstantin; reject Welles]");
        TypedGrader grader = new TypedGrader();
        for (int i = 0; i < INPUTS; i++) {
            String given = text(random);
            assertThat(AnswerLine.parse(given)).isNotNull();
            assertThat(GoldenColumn.parse(given, given)).isNotNull();
            assertThat(grader.grade(line, given)).isEqualTo(grader.grade(line, given));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ab ",
                "\u0301",
                "\uFDFA",
                "not ",
                "9",
                "9 ",
                "i.",
                "'",
                "umansk ",
                "-",
                "1/",
                "nineteen "
            })
    void a_text_of_4000_characters_gets_a_verdict(String unit) {
        String given = unit.repeat(4_000 / unit.length());

        assertThat(new TypedGrader().grade(Keys.line("{Umansky} [or {Umanski}]"), given))
                .isInstanceOf(TypedVerdict.Wrong.class);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(random.nextInt(10) == 0 ? 400 : 12);
        for (int i = 0; i < parts; i++) {
            text.append(ALPHABET[random.nextInt(ALPHABET.length)])
                    .append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }
}
