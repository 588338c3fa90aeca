package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Document;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The explanation says why and quotes the evidence, and whoever errs is told more than that it was wrong.
public final class L21Feedback implements QuestionRule {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"”]+)[\"”]");

    @Override
    public String id() {
        return "L21";
    }

    @Override
    public String title() {
        return "The explanation quotes the evidence, each error gets its own line";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Stream.of(length(item), quotation(quiz, item), lines(item))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> length(Item item) {
        int length = item.about().explanation().length();
        return length < SHORTEST || length > LONGEST
                ? Stream.of(
                        error(
                                item,
                                "explanation",
                                "the explanation has %d characters, need %d to %d"
                                        .formatted(length, SHORTEST, LONGEST),
                                "Say why in one or two sentences."))
                : Stream.empty();
    }

    private Stream<Finding> quotation(Quiz quiz, Item item) {
        String evidence = evidence(quiz.document(), item);
        boolean quoted =
                QUOTED.matcher(item.about().explanation())
                        .results()
                        .map(match -> plain(match.group(1)))
                        .anyMatch(evidence::contains);
        return quoted
                ? Stream.empty()
                : Stream.of(
                        error(
                                item,
                                "explanation",
                                "the explanation does not quote the evidence",
                                "Put some words of the evidence between double quotes."));
    }

    private static String evidence(Document document, Item item) {
        return item.about().evidence().stream()
                .map(document::quote)
                .map(L21Feedback::plain)
                .collect(Collectors.joining(" | "));
    }

    private static String plain(String quotation) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(quotation.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    private Stream<Finding> lines(Item item) {
        return item.wrongs().stream()
                .filter(wrong -> Words.of(wrong.feedback().text()).size() < FEWEST_WORDS)
                .map(wrong -> bare(item, wrong));
    }

    private Finding bare(Item item, Wrong wrong) {
        return error(
                item,
                wrong.where(),
                "the feedback \"" + wrong.feedback().text() + "\" does not say what went wrong",
                "Write a sentence to the reader who fell for it.");
    }
}
