package dev.memoquiz.domain.text.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {
    private static final String LETTERS = "a é\t\n\r\f\u000B  b\u00A0\u2003";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void folds_like_the_regular_expression(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int k = 0; k < length; k++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(WhiteSpace.folded(text.toString()))
                    .isEqualTo(text.toString().strip().replaceAll("\\s+", " "));
        }
    }

    @Test
    void folded_text_comes_back_as_it_is() {
        String text = "tying up the Soviet Union";
        assertThat(WhiteSpace.folded(text)).isSameAs(text);
    }
}
