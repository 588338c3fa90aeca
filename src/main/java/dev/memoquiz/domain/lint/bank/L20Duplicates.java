package dev.memoquiz.domain.lint.bank;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.LintRule;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// No question is asked twice: neither with nearly the same words, nor in the same type about the same propositions with the same
/// key.
///
/// Statements are compared by themselves, whatever their prompts: by the stems of the words that carry meaning, so that the same
/// statement in another tense, or with one word turned round, is found.
public final class L20Duplicates implements LintRule {
    private static final double NEARLY_SAME = 0.8;

    @Override
    public String id() {
        return "L20";
    }

    @Override
    public String title() {
        return "No question is asked twice";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        List<Item> items = Item.all(quiz);
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i ->
                        items.subList(0, i).stream()
                                .flatMap(earlier -> pair(items.get(i), earlier).stream()));
    }

    private Optional<Finding> pair(Item item, Item earlier) {
        if (item.question() instanceof Question.StatedInText it
                && earlier.question() instanceof Question.StatedInText other) {
            boolean same =
                    Words.likeness(Words.stems(it.statement()), Words.stems(other.statement()))
                            >= NEARLY_SAME;
            return same
                    ? Optional.of(twin(item, earlier, "has nearly the same statement as "))
                    : Optional.empty();
        }
        Set<String> words = new HashSet<>(Words.of(item.stem()));
        double likeness = Words.likeness(words, new HashSet<>(Words.of(earlier.stem())));
        boolean sameWords = likeness >= NEARLY_SAME && sameParts(item, earlier);
        if (sameWords) {
            return Optional.of(twin(item, earlier, "has nearly the same stem as "));
        }
        return isSameQuestion(item, earlier)
                ? Optional.of(twin(item, earlier, "has the type, proposition and key of "))
                : Optional.empty();
    }

    /// Orders and matches may share a short prompt as long as what is to be arranged differs.
    private static boolean sameParts(Item item, Item earlier) {
        return item.parts().isEmpty()
                || Words.likeness(words(item.parts()), words(earlier.parts())) >= NEARLY_SAME;
    }

    private static Set<String> words(List<String> texts) {
        return new HashSet<>(Words.of(String.join("\n", texts)));
    }

    private static boolean isSameQuestion(Item item, Item earlier) {
        Set<String> keys = keys(item);
        return !keys.isEmpty()
                && item.question().getClass() == earlier.question().getClass()
                && Set.copyOf(item.propositions()).equals(Set.copyOf(earlier.propositions()))
                && keys.equals(keys(earlier));
    }

    /// What is right; where something is to be arranged, all of it.
    private static Set<String> keys(Item item) {
        return plain(
                item.question() instanceof Question.Matching match
                        ? matched(match)
                        : item.keys().isEmpty() ? item.parts() : item.keys());
    }

    private static List<String> matched(Question.Matching question) {
        return question.views().stream()
                .map(view -> question.holders().get(view.holder()) + " " + view.text())
                .toList();
    }

    private static Set<String> plain(List<String> texts) {
        return texts.stream().map(Words::plain).collect(Collectors.toSet());
    }

    private Finding twin(Item item, Item earlier, String how) {
        return new Finding(
                id(),
                Severity.WARNING,
                Optional.of(item.id()),
                "prompt",
                how + earlier.id(),
                "Drop one of the two, or make them ask for different things.");
    }
}
