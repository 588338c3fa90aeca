package dev.memoquiz.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    private static final String CHARACTERS = "az-09AZ`{/:@[é ";

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "abc", "abcd", "a-1", "P1", "P123", "P1234", "P", "p1", "P1 "})
    void is_what_the_expressions_say(String id) {
        expect(id);
        expect(id.repeat(10));
        expect("x".repeat(40 - Math.min(3, id.length())) + id);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_what_the_expressions_say_of_any_characters(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder id = new StringBuilder();
            int some = random.nextInt(1, CHARACTERS.length() + 1);
            random.ints(random.nextInt(6), 0, some).forEach(at -> id.append(CHARACTERS.charAt(at)));
            expect(id.toString());
            expect("A" + id);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    private static void expect(String id) {
        assertThat(Written.isName(id)).as(id).isEqualTo(id.matches("[a-z0-9-]{3,40}"));
        assertThat(Written.isLetterAndNumber(id)).as(id).isEqualTo(id.matches("[A-Z][0-9]{1,3}"));
    }
}
