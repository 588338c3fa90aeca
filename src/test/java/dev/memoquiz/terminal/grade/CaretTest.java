package dev.memoquiz.terminal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaretTest {
    @ParameterizedTest
    @CsvSource({"1,''", "3,'  '", "6,'     '", "99,'     '"})
    void caret_stands_below_the_character_or_behind_the_end(int place, String before) {
        assertThat(Caret.below("abcde", place)).isEqualTo("abcde\n" + before + "^");
    }

    @Test
    void an_empty_text_has_a_place_too() {
        assertThat(Caret.below("", 1)).isEqualTo("\n^");
    }

    @Test
    void wide_characters_take_two_columns_and_controls_none() {
        assertThat(Caret.below("\u4e2d\u0301\u001b\tx", 5)).isEqualTo("\u4e2d\u0301 x\n   ^");
    }

    @Test
    void of_a_long_line_only_the_surroundings_are_shown() {
        assertThat(Caret.below("a".repeat(50) + "x" + "b".repeat(50), 51))
                .isEqualTo(
                        "\u2026"
                                + "a".repeat(30)
                                + "x"
                                + "b".repeat(29)
                                + "\u2026\n"
                                + " ".repeat(31)
                                + "^");
    }
}
