package dev.memoquiz.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "*bold*=\\*bold\\*",
                "a_b=a\\_b",
                "# title=\\# title",
                "- item=\\- item",
                "1. item=1\\. item",
                "3 - 4. Then=3 - 4. Then",
                "||spoiler||=\\|\\|spoiler\\|\\|",
                "[x](y)=\\[x\\](y)",
                "`code`=\\`code\\`",
                "<@80351110224678912>=\\<@\u200b80351110224678912\\>",
                "back\\slash=back\\\\slash",
                "plain words, as they are.=plain words, as they are."
            })
    void markdown_shows_as_it_was_written(String text, String escaped) {
        assertThat(Markdown.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void mentions_and_links_do_not_form() {
        assertThat(Markdown.escaped("@everyone @here https://evil.example"))
                .isEqualTo("@\u200beveryone @\u200bhere https:\u200b//evil.example");
    }

    @Test
    void marks_that_nobody_sees_are_gone() {
        assertThat(Markdown.escaped("a\u202eb\u200bc\u2066d\ufeffe\u0007f\ud800g"))
                .isEqualTo("abcdefg");
    }

    @Test
    void accents_are_not_heaped() {
        assertThat(Markdown.escaped("a" + "\u0301".repeat(100)))
                .isEqualTo("a" + "\u0301".repeat(4));
    }

    @Test
    void every_line_of_a_quotation_is_quoted() {
        assertThat(Markdown.quoted("one\ntwo", 100)).isEqualTo("> one\n> two");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_is_cut_fits_and_never_tears_an_escape_or_a_pair(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            int most = 1 + random.nextInt(40);
            String cut = Markdown.escaped(text, most);
            assertThat(cut).hasSizeLessThanOrEqualTo(most);
            String kept = cut.endsWith("…") ? cut.substring(0, cut.length() - 1) : cut;
            assertThat(Markdown.escaped(text)).startsWith(kept);
            assertThat(kept.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count()).isZero();
            assertThat(backslashesAtEnd(kept) % 2).isZero();
        }
    }

    private static int backslashesAtEnd(String text) {
        return text.length() - text.replaceAll("\\\\+$", "").length();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        String alphabet = "ab *_\\`|#@<>-1.\n:/";
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(
                    random.nextInt(8) == 0
                            ? "😀"
                            : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Ben, Ben
                    Zoë 7, Zoë 7
                    *Ben*, \\*Ben\\*
                    'two  words', two words
                    """)
    void a_name_from_left_to_right_is_only_escaped(String name, String shown) {
        assertThat(Markdown.name(name, 60)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"מרים כהן", "ليلى", "Ben מרים"})
    void a_name_with_letters_from_right_to_left_keeps_to_itself(String name) {
        assertThat(Markdown.name(name, 60)).isEqualTo("\u2068" + name + "\u2069");
        assertThat(Markdown.name(name.repeat(50), 60)).hasSize(60).endsWith("…\u2069");
    }
}
