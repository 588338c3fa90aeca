package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A key rests on listed propositions and on their passages; "not stated" rests on words that were looked for in vain.
public final class L02SupportedKey implements QuestionRule {
    /// "left unsaid", "untold", "does not say", "is nowhere named", "leaves out".
    private static final Pattern UNSAID =
            Pattern.compile(
                    "(?i)\\bun(said|told|stated|named|mentioned)\\b|\\b(leaves?|left) (out|open)\\b"
                            + "|(\\b(not|never|nothing|nowhere)|n't)\\b[^.?!]{0,20}"
                            + "\\b(sa(y|ys|id)|stat(e|es|ed)|t(ell|ells|old)|(mention|name)(s|d|ed)?)\\b");

    @Override
    public String id() {
        return "L02";
    }

    @Override
    public String title() {
        return "The key is supported by a proposition, or by words searched in vain";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        Stream<Finding> support =
                switch (item.question()) {
                    case Question.StatedInText stated when stated.key() == Support.NOT_STATED ->
                            searched(quiz, item);
                    case Question.SingleChoice _, Question.SeveralRight _ ->
                            Stream.concat(evidence(quiz, item), ofUnsaid(quiz, item));
                    default -> evidence(quiz, item);
                };
        return Stream.concat(unknown(quiz, item), support);
    }

    /// What is searched for, and for what the text is said to leave unsaid also whether anything is.
    private Stream<Finding> ofUnsaid(Quiz quiz, Item item) {
        boolean unsaid =
                Stream.concat(Stream.of(item.stem()), item.keys().stream())
                        .anyMatch(text -> UNSAID.matcher(text).find());
        return unsaid || !item.question().searched().isEmpty()
                ? searched(quiz, item)
                : Stream.empty();
    }

    private Stream<Finding> unknown(Quiz quiz, Item item) {
        return item.about().tags().propositions().stream()
                .filter(id -> !quiz.readings().propositions().containsKey(id))
                .map(id -> unlisted(item, id));
    }

    private Finding unlisted(Item item, PropositionId id) {
        return error(
                item,
                "propositions",
                "the proposition " + id + " is not in the list",
                "List it with its evidence, or name the one that is meant.");
    }

    private Stream<Finding> searched(Quiz quiz, Item item) {
        List<String> searched = item.question().searched();
        if (searched.isEmpty()) {
            return Stream.of(
                    error(
                            item,
                            "searched",
                            "nothing was searched for",
                            "List words that the text would hold if it stated this."));
        }
        String text = Words.folded(quiz.document().clean());
        return searched.stream()
                .filter(word -> text.contains(" " + word.toLowerCase(Locale.ROOT).strip()))
                .map(word ->
                        error(
                                item,
                                "searched",
                                "the text has '" + word + "'",
                                "Check the key, then search for words that the text does not have."));
    }

    private Stream<Finding> evidence(Quiz quiz, Item item) {
        boolean apart =
                !item.propositions().isEmpty()
                        && item.about().evidence().stream()
                                .noneMatch(span -> supports(quiz.document(), item, span));
        return apart
                ? Stream.of(
                        warning(
                                item,
                                "evidence",
                                "no evidence comes from a clause that its propositions rest on",
                                "Quote the clause of the proposition, or name the right proposition."))
                : Stream.empty();
    }

    private static boolean supports(Document document, Item item, Span span) {
        return item.propositions().stream()
                .flatMap(proposition -> proposition.evidence().stream())
                .anyMatch(other -> isNear(document, span, other));
    }

    private static boolean isNear(Document document, Span one, Span other) {
        return one.overlaps(other)
                || document.clausesOf(one).stream().anyMatch(document.clausesOf(other)::contains);
    }
}
