package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.draw.Shuffle;
import dev.memoquiz.domain.lint.BankRule;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Once shuffled, the key stands in each place about equally often.
///
/// Over many rounds, that is seeds, the share of each of k places stays within 1/k ± 2·sqrt((1/k)(1−1/k)/n), n being how often a
/// question with k options is shown.
public final class L06KeyPosition implements BankRule {
    private static final int ROUNDS = 64;
    private static final int FEWEST = 5;

    @Override
    public String id() {
        return "L06";
    }

    @Override
    public String title() {
        return "The key stands in every place equally often";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        List<Item> oneKey = Item.all(quiz).stream().filter(Item::hasOneKey).toList();
        return IntStream.rangeClosed(2, 5)
                .boxed()
                .flatMap(size ->
                        places(size, oneKey.stream().filter(it -> size(it) == size).toList()));
    }

    private Stream<Finding> places(int size, List<Item> items) {
        double fair = 1.0 / size;
        double margin = 2 * Math.sqrt(fair * (1 - fair) / (items.size() * ROUNDS));
        return IntStream.range(0, items.size() < FEWEST ? 0 : size)
                .filter(place -> Math.abs(share(items, place) - fair) > margin)
                .mapToObj(place ->
                        warning(
                                "questions",
                                "of %d options the key stands in place %d in %.0f %% of the rounds"
                                        .formatted(size, place + 1, 100 * share(items, place)),
                                "Give some of these questions another place of the key in the file."));
    }

    private static double share(List<Item> items, int place) {
        return LongStream.range(0, ROUNDS)
                .mapToDouble(seed ->
                        (double) items.stream().filter(it -> at(it, seed) == place).count()
                                / items.size())
                .average()
                .orElse(0);
    }

    private static int at(Item item, long seed) {
        return Shuffle.slots(seed, item.id(), size(item))
                .indexOf(Options.right(options(item.question())).first());
    }

    private static int size(Item item) {
        return options(item.question()).size();
    }

    private static List<Option> options(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> it.options();
            case Question.ClaimEvidence it -> it.options();
            case Question.SeveralRight it -> it.options();
            case Question.StatedInText _,
                    Question.Typed _,
                    Question.Sentence _,
                    Question.Gap _,
                    Question.Ordering _,
                    Question.Matching _ ->
                    List.of();
        };
    }
}
