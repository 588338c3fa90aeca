package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Draws the questions of a round.
///
/// No question shares a round with one that it gives away as long as there are others, none repeats a proposition as long as others
/// repeat none, and easier questions come before harder ones. Where there are no others, a question that gives another away comes
/// after it; of questions that give each other away in a ring at least one is left out.
public final class Draw {
    /// Seeds are numbers that can be typed: 0 to this.
    public static final int LARGEST_SEED = 999_999;

    /// How many questions may be taken in all before the best is kept: 32 beginnings of a round of ten.
    private static final int PATIENCE = 320;

    private final Quiz quiz;
    private final long seed;

    private Draw(Quiz quiz, long seed) {
        this.quiz = quiz;
        this.seed = seed;
    }

    /// What to draw: at most `count` questions, of one level or of all.
    ///
    /// @param ratherNot questions that are drawn only when no others are left, of them those with the lowest number first; from 1
    /// @param seed what draws the same questions in the same order again, from the same quiz; by chance if left out
    public record Wish(
            int count,
            Optional<Level> level,
            Map<QuestionId, Integer> ratherNot,
            Optional<Long> seed) {
        public Wish {
            ratherNot = Map.copyOf(ratherNot);
            if (count < 1 || count > 50) {
                throw new IllegalArgumentException("questions must be 1..50, were " + count);
            }
        }

        public Wish(int count, Optional<Level> level) {
            this(count, level, Map.of());
        }

        public Wish(int count, Optional<Level> level, Map<QuestionId, Integer> ratherNot) {
            this(count, level, ratherNot, Optional.empty());
        }

        public Wish seeded(Optional<Long> seed) {
            return new Wish(count, level, ratherNot, seed);
        }
    }

    /// The plan of a new round; empty when the quiz has no question of that level.
    public static Optional<Plan> draw(Quiz quiz, Wish wish, long seed) {
        List<Question> drawn = new Draw(quiz, seed).drawn(wish);
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Plan(
                                quiz.id(),
                                drawn.stream().map(Question::id).toList(),
                                seed,
                                wish.level(),
                                wish.ratherNot().isEmpty()
                                        ? Optional.of(wish.count())
                                        : Optional.empty()));
    }

    /// A seed by chance.
    public static long seed(RandomGenerator random) {
        return random.nextInt(LARGEST_SEED + 1);
    }

    private List<Question> drawn(Wish wish) {
        Pool pool = Pool.of(quiz, wish);
        List<Question> drawn =
                new ArrayList<>(
                        leastRepeating(pool, wish.count()).drawn().stream()
                                .map(pool::question)
                                .toList());
        drawn.sort(Comparator.comparing(question -> question.about().tags().difficulty()));
        return giveAwaysLast(drawn);
    }

    /// Which questions share no proposition depends on what was taken first, so several beginnings are tried.
    private Selection leastRepeating(Pool pool, int count) {
        SplittableRandom chance = new SplittableRandom(seed);
        Selection best = Selection.of(pool, shuffled(pool, chance), count);
        for (int i = 1; i < PATIENCE / count && faults(best, count) > 0; i++) {
            Selection other = Selection.of(pool, shuffled(pool, chance), count);
            if (faults(other, count) < faults(best, count)) {
                best = other;
            }
        }
        return best;
    }

    private static List<Integer> shuffled(Pool pool, SplittableRandom chance) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, pool.size()).boxed().toList());
        Shuffle.shuffle(order, chance);
        return order;
    }

    /// How many questions are missing and how often a proposition comes again.
    private static int faults(Selection selection, int count) {
        return count - selection.drawn().size() + selection.repeats();
    }

    /// Takes, again and again, the first question that gives none of the rest away.
    private List<Question> giveAwaysLast(List<Question> drawn) {
        List<Question> rest = new ArrayList<>(drawn);
        List<Question> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            Question next =
                    rest.stream()
                            .filter(question -> givesNoneAway(question, rest))
                            .findFirst()
                            .orElseThrow();
            rest.removeIf(other -> other.id().equals(next.id()));
            ordered.add(next);
        }
        return ordered;
    }

    private boolean givesNoneAway(Question question, List<Question> rest) {
        Set<QuestionId> givenAway = quiz.givesAway().getOrDefault(question.id(), Set.of());
        return rest.stream().noneMatch(other -> givenAway.contains(other.id()));
    }
}
