package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.QuestionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The order in which the parts of a question are shown. It depends on the round's seed and the question alone, so it needs no
/// keeping and is the same after a restart.
public final class Shuffle {
    private Shuffle() {}

    /// Which part is shown in each place: `slots.get(place)` is the index of the part.
    public static List<Integer> slots(long seed, QuestionId question, int size) {
        List<Integer> slots = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        shuffle(slots, random(seed, question));
        return List.copyOf(slots);
    }

    /// Like [#slots], but never the order in which the parts stand in the file: that one is the answer.
    public static List<Integer> disordered(long seed, QuestionId question, int size) {
        List<Integer> slots = new ArrayList<>(slots(seed, question, size));
        if (slots.equals(IntStream.range(0, size).boxed().toList())) {
            Collections.rotate(slots, 1);
        }
        return List.copyOf(slots);
    }

    /// Fisher and Yates' shuffle, in place.
    static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    private static RandomGenerator random(long seed, QuestionId question) {
        return new SplittableRandom(seed ^ (question.value().hashCode() * 0x9E3779B97F4A7C15L));
    }
}
