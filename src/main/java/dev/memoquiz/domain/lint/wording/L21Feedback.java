package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Lexicon;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The explanation says why and quotes the evidence, and whoever errs is told more than that it was wrong: for each option, view,
/// clause or judgement that can be chosen, something else. Rivals of a written answer may share a line, since nobody is shown them.
public final class L21Feedback implements QuestionRule {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> VERDICT =
            Set.of(
                    ("answer option choice wrong false incorrect right correct true mistaken sorry"
                                    + " unfortunately again try quite really yes")
                            .split(" "));
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
        return Stream.of(length(item), quotation(quiz, item), lines(item), sameLine(item))
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
                        .map(match -> match.group(1))
                        .filter(L21Feedback::tells)
                        .anyMatch(it -> evidence.contains(" " + plain(it) + " "));
        return quoted
                ? Stream.empty()
                : Stream.of(
                        error(
                                item,
                                "explanation",
                                "the explanation does not quote the evidence",
                                "Put some words of the evidence between double quotes."));
    }

    /// A dash or a mere "a" quotes nothing; "might" can be all that matters.
    private static boolean tells(String quotation) {
        return Words.of(quotation).stream().anyMatch(word -> !Words.isEmpty(word))
                || Lexicon.HEDGE.occursIn(quotation)
                || Lexicon.DENIAL.occursIn(quotation);
    }

    private static String evidence(Document document, Item item) {
        return item.about().evidence().stream()
                .map(document::quote)
                .map(L21Feedback::plain)
                .collect(Collectors.joining(" | ", " ", " "));
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
                .filter(wrong -> isBare(Words.of(wrong.feedback().text())))
                .map(wrong -> bare(item, wrong));
    }

    private static boolean isBare(List<String> words) {
        return words.size() < FEWEST_WORDS
                || words.stream().allMatch(word -> Words.isEmpty(word) || VERDICT.contains(word));
    }

    private Stream<Finding> sameLine(Item item) {
        Set<String> lines = new HashSet<>();
        return item.wrongs().stream()
                .filter(Wrong::isShown)
                .filter(wrong -> !lines.add(plain(wrong.feedback().text())))
                .map(wrong -> same(item, wrong));
    }

    private Finding same(Item item, Wrong wrong) {
        return error(
                item,
                wrong.where(),
                "the feedback \"" + wrong.feedback().text() + "\" is given for another error too",
                "Tell each reader what led to this very answer.");
    }

    private Finding bare(Item item, Wrong wrong) {
        return error(
                item,
                wrong.where(),
                "the feedback \"" + wrong.feedback().text() + "\" does not say what went wrong",
                "Write a sentence to the reader who fell for it.");
    }
}
