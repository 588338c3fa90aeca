package dev.memoquiz.domain.lint.guess;

import dev.memoquiz.domain.draw.Shuffle;
import dev.memoquiz.domain.lint.words.Lexicon;
import dev.memoquiz.domain.lint.words.Words;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.LongStream;

/// A trick for answering without the text.
enum Guesser {
    LONGEST_OPTION("longest option") {
        @Override
        double credit(Riddle riddle) {
            return favourite(riddle, (_, option) -> option.length());
        }
    },
    MOST_STEM_OVERLAP("most stem overlap") {
        @Override
        double credit(Riddle riddle) {
            return favourite(
                    riddle,
                    (it, option) ->
                            Words.shared(Words.stems(it.stem()), Words.stems(option)).size());
        }
    },
    MOST_HEDGED("most hedged") {
        @Override
        double credit(Riddle riddle) {
            return favourite(riddle, (_, option) -> Lexicon.QUALIFIER.in(option).size());
        }
    },
    ODD_ONE_OUT("odd one out") {
        @Override
        double credit(Riddle riddle) {
            return favourite(riddle, (it, option) -> -company(it.options(), option));
        }
    },
    FIRST_OPTION("first option") {
        @Override
        double credit(Riddle riddle) {
            return LongStream.range(0, ROUNDS)
                            .map(seed ->
                                    Shuffle.slots(seed, riddle.id(), riddle.options().size())
                                            .getFirst())
                            .filter(first -> first == riddle.key())
                            .count()
                    / (double) ROUNDS;
        }
    };

    private static final int ROUNDS = 64;

    private final String trick;

    Guesser(String trick) {
        this.trick = trick;
    }

    String trick() {
        return trick;
    }

    /// The share of the point that the trick earns on average, from 0 to 1.
    abstract double credit(Riddle riddle);

    /// Takes the option with the greatest appeal; options of equal appeal share the point.
    private static double favourite(Riddle riddle, ToDoubleBiFunction<Riddle, String> appeal) {
        List<Double> appeals =
                riddle.options().stream().map(it -> appeal.applyAsDouble(riddle, it)).toList();
        double best = appeals.stream().mapToDouble(it -> it).max().orElse(0);
        long ties = appeals.stream().filter(it -> it == best).count();
        return appeals.get(riddle.key()) == best ? 1.0 / ties : 0;
    }

    /// How much an option has in common with the others, itself included: that adds the same to each.
    private static double company(List<String> options, String option) {
        return options.stream()
                .mapToDouble(other -> Words.likeness(Words.of(option), Words.of(other)))
                .sum();
    }
}
