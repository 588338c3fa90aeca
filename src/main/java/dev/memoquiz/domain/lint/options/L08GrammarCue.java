package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Grammar does not pick the key: every option fits the end of the stem, and all have one form.
public final class L08GrammarCue implements QuestionRule {
    @Override
    public String id() {
        return "L08";
    }

    @Override
    public String title() {
        return "Grammar does not point to the key";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        List<String> wrong = item.distractors().stream().map(Wrong::text).toList();
        return wrong.isEmpty()
                ? Stream.empty()
                : Stream.concat(ending(item, wrong), mixture(item, wrong));
    }

    private Stream<Finding> ending(Item item, List<String> wrong) {
        List<String> stem = Words.of(item.stem());
        String last = stem.isEmpty() ? "" : stem.getLast();
        boolean cue =
                item.keys().stream().allMatch(key -> fits(last, key))
                        && wrong.stream().noneMatch(option -> fits(last, option));
        return cue && List.of("a", "an", "is", "are").contains(last)
                ? Stream.of(
                        warning(
                                item,
                                "prompt",
                                "only the key fits '" + last + "' at the end of the stem",
                                "Move the word into the options, or end the stem with a question."))
                : Stream.empty();
    }

    /// "an" before a vowel, "are" before a plural; a plural is guessed by its ending.
    private static boolean fits(String last, String option) {
        String plain = Words.plain(option);
        boolean vowel = plain.matches("[aeiou].*");
        boolean plural = plain.matches(".*[^su]s");
        return switch (last) {
            case "a" -> !vowel;
            case "an" -> vowel;
            case "is" -> !plural;
            case "are" -> plural;
            default -> true;
        };
    }

    private Stream<Finding> mixture(Item item, List<String> wrong) {
        List<Shape> shapes =
                Shape.distinct(Stream.concat(item.keys().stream(), wrong.stream()).map(Shape::of));
        String told = shapes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return shapes.size() <= 1
                ? Stream.empty()
                : Stream.of(
                        warning(
                                item,
                                "options",
                                "the options mix grammatical forms: " + told,
                                "Begin all options in the same way."));
    }
}
