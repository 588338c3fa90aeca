package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Lexicon;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words such as "always" do not betray the distractors. Where the key has one too, or the evidence has the same, they are fair;
/// so is "no one" beside a key with "no".
public final class L09Absolutes implements QuestionRule {
    @Override
    public String id() {
        return "L09";
    }

    @Override
    public String title() {
        return "Absolute words are not kept for distractors";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        if (item.keys().stream().anyMatch(Lexicon.ABSOLUTE::occursIn)) {
            return Stream.empty();
        }
        Set<String> own =
                item.about().evidence().stream()
                        .map(quiz.document()::quote)
                        .flatMap(quotation -> Lexicon.ABSOLUTE.in(quotation).stream())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(HashSet::new));
        if (item.keys().stream().anyMatch(key -> Words.of(key).contains("no"))) {
            own.add("no one");
        }
        return item.distractors().stream().flatMap(wrong -> betrayed(item, wrong, own));
    }

    private Stream<Finding> betrayed(Item item, Wrong wrong, Set<String> own) {
        List<String> absolutes =
                Lexicon.ABSOLUTE.in(wrong.text()).stream()
                        .filter(word -> !own.contains(word.toLowerCase(Locale.ROOT)))
                        .toList();
        return absolutes.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        warning(
                                item,
                                wrong.where() + ".text",
                                "'"
                                        + absolutes.getFirst()
                                        + "' stands in a distractor but not in the key",
                                "Say it without the absolute word; guessers take it for wrong."));
    }
}
