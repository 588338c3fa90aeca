package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Set;
import java.util.stream.Stream;

/// The key does not echo the stem: it shares fewer than two words more with it than the best distractor does.
public final class L07Clang implements QuestionRule {
    private static final int TOO_MANY = 2;

    @Override
    public String id() {
        return "L07";
    }

    @Override
    public String title() {
        return "The key does not echo the stem";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        if (item.distractors().isEmpty()) {
            return Stream.empty();
        }
        Set<String> stem = Words.stems(item.stem());
        int best =
                item.distractors().stream()
                        .mapToInt(wrong -> echo(stem, wrong.text()).size())
                        .max()
                        .orElse(0);
        return item.keys().stream()
                .filter(key -> echo(stem, key).size() >= best + TOO_MANY)
                .map(key ->
                        warning(
                                item,
                                "options",
                                "the key \""
                                        + key
                                        + "\" repeats words of the stem: "
                                        + String.join(
                                                ", ", echo(stem, key).stream().sorted().toList()),
                                "Use other words in the key, or the same ones in a distractor."));
    }

    private static Set<String> echo(Set<String> stem, String option) {
        return Words.shared(stem, Words.stems(option));
    }
}
