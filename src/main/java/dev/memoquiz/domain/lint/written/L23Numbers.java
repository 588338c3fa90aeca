package dev.memoquiz.domain.lint.written;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A number or date to be written says in what unit it is asked, how exact it must be, and how near is not near enough.
///
/// The unit stands in the question or in the key. The tolerance is declared by a near miss or rejected form that is a number too:
/// the grader must refuse it. The precision of a date is declared by a form for the coarser date, accepted or prompted on.
public final class L23Numbers implements QuestionRule {
    private static final Set<String> UNITS =
            Set.of(
                    ("number page year month day date week hour minute century decade time percent per"
                                    + " mile kilometre metre dollar pound times many much old long far when how")
                            .split(" "));

    @Override
    public String id() {
        return "L23";
    }

    @Override
    public String title() {
        return "Numbers and dates declare unit, tolerance and precision";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return WrittenKey.of(item).stream()
                .filter(key -> isValued(key.line().main()))
                .flatMap(key ->
                        Stream.of(unit(item, key), tolerance(item, key), precision(item, key))
                                .flatMap(findings -> findings));
    }

    private Stream<Finding> unit(Item item, TypedKey key) {
        boolean inKey = key.line().main().words().tokens().stream().anyMatch(it -> !it.isValued());
        boolean inStem = Words.of(item.stem()).stream().anyMatch(L23Numbers::isUnit);
        return inKey || inStem
                ? Stream.empty()
                : Stream.of(
                        error(
                                item,
                                "prompt",
                                "it asks for a number without its unit",
                                "Say in the prompt what is counted, or put the unit into the answer."));
    }

    private static boolean isUnit(String word) {
        return UNITS.contains(word) || UNITS.contains(word.replaceFirst("s$", ""));
    }

    private Stream<Finding> tolerance(Item item, TypedKey key) {
        boolean declared =
                Stream.concat(
                                key.nearMisses().stream().map(text -> Form.marked(text, List.of())),
                                key.line().rejected().stream())
                        .anyMatch(L23Numbers::isValued);
        return declared
                ? Stream.empty()
                : Stream.of(
                        error(
                                item,
                                "near-misses",
                                "no other number is declared wrong",
                                "Add the nearest number that must not be right to the near misses."));
    }

    private Stream<Finding> precision(Item item, TypedKey key) {
        boolean exact = days(key.line().main()).anyMatch(day -> day.day() > 0 || day.month() > 0);
        boolean coarser =
                Stream.concat(
                                key.line().accepted().stream().skip(1),
                                key.line().prompts().stream().map(it -> it.form()))
                        .anyMatch(L23Numbers::isValued);
        return exact && !coarser
                ? Stream.of(
                        error(
                                item,
                                "answer",
                                "it does not say how exact the date must be",
                                "Accept the coarser date with 'or …', or ask back with 'prompt on … with …'."))
                : Stream.empty();
    }

    private static Stream<Value.Day> days(Form form) {
        return form.words().tokens().stream()
                .map(token -> Value.day(token.value()))
                .filter(day -> !day.isUnknown());
    }

    private static boolean isValued(Form form) {
        return form.words().tokens().stream().anyMatch(Token::isValued);
    }
}
