package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.PropositionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Draws the questions of a round.
///
/// No question shares a round with one that it gives away as long as there are others, none repeats a proposition as long as others
/// repeat none, and easier questions come before harder ones. Where there are no others, a question that gives another away comes
/// after it; two that give each other away never share a round.
public final class Draw {
    /// How many questions may be taken in all before the best is kept: 32 beginnings of a round of ten.
    private static final int PATIENCE = 320;

    /// More than a proposition can be used in a round.
    private static final int ENTANGLED = 100;

    private static final int UNWANTED = 1000;

    private final Quiz quiz;
    private final long seed;

    private Draw(Quiz quiz, long seed) {
        this.quiz = quiz;
        this.seed = seed;
    }

    /// What to draw: at most `count` questions, of one level or of all.
    ///
    /// @param ratherNot questions that are drawn only when no others are left
    public record Wish(int count, Optional<Level> level, Set<QuestionId> ratherNot) {
        public Wish {
            ratherNot = Set.copyOf(ratherNot);
            if (count < 1 || count > 50) {
                throw new IllegalArgumentException("questions must be 1..50, were " + count);
            }
        }

        public Wish(int count, Optional<Level> level) {
            this(count, level, Set.of());
        }
    }

    /// The plan of a new round; empty when the quiz has no question of that level.
    public static Optional<Plan> draw(Quiz quiz, Wish wish, long seed) {
        List<Question> drawn = new Draw(quiz, seed).drawn(wish);
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(quiz.id(), drawn.stream().map(Question::id).toList(), seed));
    }

    private List<Question> drawn(Wish wish) {
        List<Question> drawn = leastRepeating(wish);
        drawn.sort(Comparator.comparing(question -> question.about().tags().difficulty()));
        return giveAwaysLast(drawn);
    }

    /// Which questions share no proposition depends on what was taken first, so several beginnings are tried.
    private List<Question> leastRepeating(Wish wish) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Question> best = spread(shuffledPool(wish, chance), wish);
        for (int i = 1; i < PATIENCE / wish.count() && faults(best, wish) > 0; i++) {
            List<Question> other = spread(shuffledPool(wish, chance), wish);
            if (faults(other, wish) < faults(best, wish)) {
                best = other;
            }
        }
        return best;
    }

    private List<Question> shuffledPool(Wish wish, SplittableRandom chance) {
        List<Question> pool =
                new ArrayList<>(
                        quiz.questions().stream()
                                .filter(question -> fits(question, wish.level()))
                                .toList());
        Shuffle.shuffle(pool, chance);
        return pool;
    }

    /// How many questions are missing and how often a proposition comes again.
    private static int faults(List<Question> drawn, Wish wish) {
        List<PropositionId> all =
                drawn.stream()
                        .flatMap(question -> question.about().tags().propositions().stream())
                        .toList();
        return wish.count() - drawn.size() + all.size() - Set.copyOf(all).size();
    }

    private static boolean fits(Question question, Optional<Level> level) {
        return level.map(wanted -> question.about().tags().level() == wanted).orElse(true);
    }

    /// Takes, again and again, the first question whose propositions have been used least, and leaves out those that must not come
    /// with it; those that give one away or are given away come later, and those rather not wanted last.
    private List<Question> spread(List<Question> pool, Wish wish) {
        Map<PropositionId, Integer> used = new HashMap<>();
        Set<QuestionId> entangled = new HashSet<>();
        List<Question> rest = new ArrayList<>(pool);
        List<Question> drawn = new ArrayList<>();
        while (drawn.size() < wish.count() && !rest.isEmpty()) {
            Question next =
                    first(
                            rest,
                            question ->
                                    (wish.ratherNot().contains(question.id()) ? UNWANTED : 0)
                                            + (entangled.contains(question.id()) ? ENTANGLED : 0)
                                            + uses(question, used));
            rest.removeIf(other -> isSame(other, next) || excludeEachOther(other, next));
            drawn.add(next);
            entangled(next, rest).forEach(entangled::add);
            next.about().tags().propositions().forEach(id -> used.merge(id, 1, Integer::sum));
        }
        return drawn;
    }

    /// The first of those with the least against them.
    private static Question first(List<Question> rest, ToIntFunction<Question> against) {
        Question best = rest.getFirst();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < rest.size() && least > 0; i++) {
            int its = against.applyAsInt(rest.get(i));
            if (its < least) {
                best = rest.get(i);
                least = its;
            }
        }
        return best;
    }

    /// Whole questions take long to compare, and their ids are enough.
    private static boolean isSame(Question one, Question other) {
        return one.id().equals(other.id());
    }

    private static int uses(Question question, Map<PropositionId, Integer> used) {
        int most = 0;
        for (PropositionId id : question.about().tags().propositions()) {
            most = Math.max(most, used.getOrDefault(id, 0));
        }
        return most;
    }

    /// What `question` gives away, and what gives it away.
    private Stream<QuestionId> entangled(Question question, List<Question> others) {
        return Stream.concat(
                givesAway(question).stream(),
                others.stream()
                        .map(Question::id)
                        .filter(other -> givesAway(other).contains(question.id())));
    }

    private boolean excludeEachOther(Question one, Question other) {
        return givesAway(one).contains(other.id()) && givesAway(other).contains(one.id());
    }

    /// Takes, again and again, the first question that gives none of the rest away; in a circle, the first.
    private List<Question> giveAwaysLast(List<Question> drawn) {
        List<Question> rest = new ArrayList<>(drawn);
        List<Question> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            Question next =
                    rest.stream()
                            .filter(question -> givesNoneAway(question, rest))
                            .findFirst()
                            .orElse(rest.getFirst());
            rest.removeIf(other -> isSame(other, next));
            ordered.add(next);
        }
        return ordered;
    }

    private boolean givesNoneAway(Question question, List<Question> rest) {
        return rest.stream().noneMatch(other -> givesAway(question).contains(other.id()));
    }

    private Set<QuestionId> givesAway(Question question) {
        return givesAway(question.id());
    }

    private Set<QuestionId> givesAway(QuestionId id) {
        return quiz.givesAway().getOrDefault(id, Set.of());
    }
}
