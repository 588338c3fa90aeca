package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.BankRule;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.Stream;

/// The key is not given away by its length: neither far longer than the distractors of its question, nor the longest option too
/// often in a quiz of five such questions or more.
public final class L05LongestOption implements QuestionRule, BankRule {
    private static final double MUCH_LONGER = 1.5;
    private static final double TOO_OFTEN = 0.40;
    private static final int FEWEST = 5;

    @Override
    public String id() {
        return "L05";
    }

    @Override
    public String title() {
        return "The key is not the longest option";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        return Stream.concat(share(Item.all(quiz)), ofEach(quiz));
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        double median = median(lengths(item));
        return item.keys().stream()
                .filter(key -> median > 0 && key.length() > MUCH_LONGER * median)
                .map(key ->
                        warning(
                                item,
                                "options",
                                "the key \"%s\" has %d characters, the distractors about %.0f"
                                        .formatted(key, key.length(), median),
                                "Shorten the key, or give the distractors as much to say."));
    }

    private Stream<Finding> share(List<Item> all) {
        List<Item> oneKey = all.stream().filter(Item::hasOneKey).toList();
        long longest = oneKey.stream().filter(L05LongestOption::keyIsLongest).count();
        return oneKey.size() >= FEWEST && longest > TOO_OFTEN * oneKey.size()
                ? Stream.of(
                        warning(
                                "questions",
                                "the key is the longest option in %d of %d questions"
                                        .formatted(longest, oneKey.size()),
                                "Shorten keys or lengthen distractors until it is so in 40 % at most."))
                : Stream.empty();
    }

    private static boolean keyIsLongest(Item item) {
        int key = item.keys().getFirst().length();
        return lengths(item).stream().allMatch(length -> length < key);
    }

    private static List<Integer> lengths(Item item) {
        return item.distractors().stream().map(Wrong::text).map(String::length).sorted().toList();
    }

    /// 0 when there is none.
    private static double median(List<Integer> sorted) {
        int size = sorted.size();
        return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
