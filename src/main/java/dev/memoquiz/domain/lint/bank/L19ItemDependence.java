package dev.memoquiz.domain.lint.bank;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.LintRule;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No question shows the key of another one that may come later in the same round.
///
/// A pair declared with `gives-away` is fine: the round asks it in the right order, or never together where each gives the other
/// away. A key made only of names that the document uses again and again gives nothing away: no question can do without them.
public final class L19ItemDependence implements LintRule {
    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "L19";
    }

    @Override
    public String title() {
        return "No question shows another one's key";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        List<Item> items = Item.all(quiz);
        Set<String> common = CommonNames.of(quiz.document());
        return items.stream()
                .flatMap(shower -> {
                    String shown = shown(shower);
                    return items.stream()
                            .filter(keyed -> !keyed.id().equals(shower.id()))
                            .filter(keyed -> !isDeclared(quiz, shower, keyed))
                            .flatMap(keyed ->
                                    key(shown, keyed, common)
                                            .map(key -> shows(shower, keyed, key))
                                            .stream());
                });
    }

    private static String shown(Item item) {
        String wrong =
                item.distractors().stream().map(Wrong::text).collect(Collectors.joining("\n"));
        boolean typed = item.distractors().isEmpty();
        String keys = typed ? "" : String.join("\n", item.keys());
        return Words.folded(
                String.join("\n", item.stem(), wrong, keys, String.join("\n", item.parts())));
    }

    private static boolean isDeclared(Quiz quiz, Item shower, Item keyed) {
        return quiz.givesAway().getOrDefault(shower.id(), Set.of()).contains(keyed.id());
    }

    private static Optional<String> key(String shown, Item keyed, Set<String> common) {
        return keyed.keys().stream()
                .filter(key -> tells(key, common))
                .filter(key ->
                        shown.contains(" " + Words.plain(key) + " ")
                                || shown.contains(Words.folded(key)))
                .findFirst();
    }

    private static boolean tells(String key, Set<String> common) {
        List<String> rest = Words.of(key).stream().filter(word -> !common.contains(word)).toList();
        return Words.plain(String.join(" ", rest)).length() >= SHORTEST;
    }

    private Finding shows(Item shower, Item keyed, String key) {
        return new Finding(
                id(),
                Severity.WARNING,
                Optional.of(shower.id()),
                "gives-away",
                "it shows \"" + key + "\", the key of " + keyed.id(),
                "Use other words, or add " + keyed.id() + " to its 'gives-away'.");
    }
}
