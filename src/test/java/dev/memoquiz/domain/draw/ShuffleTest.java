package dev.memoquiz.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.QuestionId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {
    private static final QuestionId QUESTION = new QuestionId("question");

    @ParameterizedTest(name = "{0} parts")
    @ValueSource(ints = {2, 3, 4, 6})
    void each_part_comes_first_about_equally_often(int size) {
        int[] first = new int[size];
        for (int seed = 0; seed < 6000; seed++) {
            List<Integer> slots = Shuffle.slots(seed, QUESTION, size);
            assertThat(slots)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
            first[slots.getFirst()]++;
        }
        double expected = 6000.0 / size;
        double fiveSigma = 5 * Math.sqrt(expected * (1 - 1.0 / size));
        assertThat(IntStream.of(first).asDoubleStream().toArray())
                .satisfies(counts -> {
                    for (double count : counts) {
                        assertThat(count).isBetween(expected - fiveSigma, expected + fiveSigma);
                    }
                });
    }

    @Test
    void a_disordered_list_never_stands_in_its_right_order() {
        for (int seed = 0; seed < 500; seed++) {
            assertThat(Shuffle.disordered(seed, QUESTION, 3)).isNotEqualTo(List.of(0, 1, 2));
        }
    }

    @Test
    void the_same_seed_and_question_always_shuffle_alike() {
        assertThat(Shuffle.slots(9, QUESTION, 5)).isEqualTo(Shuffle.slots(9, QUESTION, 5));
    }
}
