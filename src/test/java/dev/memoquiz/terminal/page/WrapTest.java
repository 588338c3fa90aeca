package dev.memoquiz.terminal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final int[] LETTERS = {'a', 'b', ' ', ' ', 0x4e2d, 0x301, 0x1f600, 0x200d, 0xe9};

    @Test
    void lines_break_between_words() {
        assertThat(Wrap.lines("one two  three", 8)).containsExactly("one two", "three");
    }

    @Test
    void a_word_wider_than_the_line_is_broken() {
        assertThat(Wrap.lines("abcdefg", 3)).containsExactly("abc", "def", "g");
    }

    @Test
    void wide_characters_count_twice_and_marks_not_at_all() {
        assertThat(Wrap.lines("\u4e2d\u4e2d\u4e2d", 4)).containsExactly("\u4e2d\u4e2d", "\u4e2d");
        assertThat(Wrap.lines("e\u0301e\u0301e\u0301", 3)).containsExactly("e\u0301e\u0301e\u0301");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    void controls_direction_marks_and_halves_of_pairs_are_dropped() {
        assertThat(Clean.of("a\u001b[31m\u0000b\u202e\u2066\u200bc\ud83d\td\r\ne\u2028"))
                .isEqualTo("a[31mbc d\ne");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void no_line_is_too_wide_and_no_character_is_lost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, LETTERS.length)
                    .forEach(letter -> text.appendCodePoint(LETTERS[letter]));
            int width = random.nextInt(2, 30);
            List<String> lines = Wrap.lines(text.toString(), width);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(Wrap.width(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
