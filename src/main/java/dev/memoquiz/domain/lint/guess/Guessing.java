package dev.memoquiz.domain.lint.guess;

import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.Stream;

/// Lets every trick answer a quiz's questions with one key.
public final class Guessing {
    private Guessing() {}

    /// One score per trick; none when no question has exactly one key.
    public static List<GuessScore> scores(Quiz quiz) {
        List<Riddle> riddles = Riddle.all(quiz);
        return riddles.isEmpty()
                ? List.of()
                : Stream.of(Guesser.values()).map(it -> score(it, riddles)).toList();
    }

    private static GuessScore score(Guesser guesser, List<Riddle> riddles) {
        int n = riddles.size();
        double variance = riddles.stream().mapToDouble(it -> it.chance() * (1 - it.chance())).sum();
        return new GuessScore(
                guesser.trick(),
                n,
                riddles.stream().mapToDouble(guesser::credit).sum() / n,
                riddles.stream().mapToDouble(Riddle::chance).sum() / n,
                Math.sqrt(variance) / n);
    }
}
