package dev.memoquiz.chart.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegibleTest {
    private static final Typeface FACE = Typeface.regular();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Straße, naïve, Łódź | Straße, naïve, Łódź",
                "Ελλάδα Чехия עברית Հայ ქარ | Ελλάδα Чехия עברית Հայ ქარ",
                "été | été",
                "ﬁne Ａ ① 𝔉 | fine A 1 F",
                "日本語 テキスト | …",
                "the 😀 flag 🇬🇧 | the … flag …",
                "a\u200b\u202eb | ab",
                "מַה | מה"
            })
    void only_letters_of_the_font_are_left(String text, String shown) {
        assertThat(new Legible(FACE).of(text)).isEqualTo(shown);
    }

    @Test
    void both_fonts_show_the_same_letters() {
        Typeface bold = Typeface.bold();
        for (int character = ' '; character < Character.MAX_VALUE; character++) {
            assertThat(bold.shows(character))
                    .as(Integer.toHexString(character))
                    .isEqualTo(FACE.shows(character));
        }
    }

    @Test
    void every_letter_has_a_width_and_an_outline_that_can_be_drawn() {
        for (int character = '!'; character < Character.MAX_VALUE; character++) {
            if (FACE.shows(character) && Character.isLetterOrDigit(character)) {
                String text = Character.toString(character);
                Rectangle2D outline = FACE.outline(text, 20, new Point2D.Double()).getBounds2D();
                assertThat(FACE.width(text, 20)).as(text).isBetween(3.0, 40.0);
                assertThat(outline.getHeight()).as(text).isBetween(1.0, 40.0);
            }
        }
    }

    @Test
    void text_from_right_to_left_is_put_into_the_order_of_drawing() {
        assertThat(Direction.visual("אב (גד) 12 abc")).isEqualTo("abc 12 (דג) בא");
        assertThat(Direction.visual("see אב: 12")).isEqualTo("see 12 :בא");
        assertThat(Direction.visual("plain (text)")).isEqualTo("plain (text)");
    }
}
