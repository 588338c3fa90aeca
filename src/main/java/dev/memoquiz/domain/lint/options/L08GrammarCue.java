package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Grammar does not pick the key: every option fits the end of the stem, all have one form, and no key stands out as the only one
/// that speaks of one thing or of several.
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
                : Stream.of(
                                ending(item, wrong),
                                mixture(item, wrong),
                                number(item, wrong, Names.of(quiz.document())))
                        .flatMap(found -> found);
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

    /// Only where the number of every option shows: where one is untold, none stands out.
    private Stream<Finding> number(Item item, List<String> wrong, Set<String> names) {
        Set<GrammaticalNumber> keys = numbers(item.keys(), names);
        Set<GrammaticalNumber> others = numbers(wrong, names);
        boolean cue =
                wrong.size() > 1
                        && Stream.of(keys, others).allMatch(L08GrammarCue::isOneToldNumber)
                        && !keys.equals(others);
        return cue
                ? Stream.of(
                        warning(
                                item,
                                "options",
                                keys.contains(GrammaticalNumber.ONE)
                                        ? "only the key speaks of one thing, all others of several"
                                        : "only the key speaks of several things, all others of one",
                                "Put all options in the singular, or all in the plural."))
                : Stream.empty();
    }

    private static Set<GrammaticalNumber> numbers(List<String> options, Set<String> names) {
        return options.stream()
                .map(option -> GrammaticalNumber.of(option, names))
                .collect(Collectors.toSet());
    }

    private static boolean isOneToldNumber(Set<GrammaticalNumber> numbers) {
        return numbers.size() == 1 && !numbers.contains(GrammaticalNumber.UNTOLD);
    }
}
