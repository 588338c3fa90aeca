package dev.memoquiz.domain.lint.bank;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.LintRule;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.typed.key.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No question shows the key of another one that may come later in the same round, neither while it is asked nor in the review of
/// its answer.
///
/// A pair declared with `gives-away` is fine: the round asks it in the right order, or never together where each gives the other
/// away. Words that no question can do without give nothing away: articles, auxiliaries, names that the document uses again and
/// again. Hidden in a gap, such a word is given away by whatever shows it with its neighbours.
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
                    String asking = shown(shower);
                    String telling = told(quiz.document(), shower);
                    return items.stream()
                            .filter(keyed -> !keyed.id().equals(shower.id()))
                            .filter(keyed -> !isDeclared(quiz, shower, keyed))
                            .flatMap(keyed ->
                                    tells(quiz, keyed, common)
                                            .filter(key ->
                                                    shows(asking, key) || shows(telling, key))
                                            .limit(1)
                                            .map(key ->
                                                    shows(asking, key)
                                                            ? shows(shower, keyed, "it shows", key)
                                                            : shows(
                                                                    shower,
                                                                    keyed,
                                                                    "its review shows",
                                                                    key)));
                });
    }

    private static String shown(Item item) {
        Stream<String> wrong = item.distractors().stream().map(Wrong::text);
        Stream<String> keys = item.distractors().isEmpty() ? Stream.of() : item.keys().stream();
        return Words.plain(
                Stream.of(
                                Stream.of(item.stem()),
                                wrong,
                                keys,
                                item.parts().stream(),
                                item.clauses().stream())
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n")));
    }

    /// What everybody reads after the answer: the right one, the evidence and the explanation.
    private static String told(Document document, Item item) {
        return Words.plain(
                Stream.of(
                                item.keys().stream(),
                                item.about().evidence().stream().map(document::quote),
                                Stream.of(item.about().explanation()))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n")));
    }

    private static boolean isDeclared(Quiz quiz, Item shower, Item keyed) {
        return quiz.givesAway().getOrDefault(shower.id(), Set.of()).contains(keyed.id());
    }

    /// The texts that give the key away where they are shown.
    private static Stream<String> tells(Quiz quiz, Item keyed, Set<String> common) {
        Stream<String> keys =
                Stream.concat(keyed.keys().stream(), accepted(keyed.question()))
                        .filter(key -> tells(key, common));
        return keyed.question() instanceof Question.Gap gap
                ? Stream.concat(keys, Stream.of(withNeighbours(quiz.document(), gap)))
                : keys;
    }

    /// Every form of a short written answer that its author accepts.
    private static Stream<String> accepted(Question question) {
        List<Form> forms =
                switch (question) {
                    case Question.Typed it -> it.key().line().accepted();
                    case Question.Gap it -> it.key().line().accepted();
                    case Question.SingleChoice _,
                            Question.SeveralRight _,
                            Question.Sentence _,
                            Question.StatedInText _,
                            Question.Ordering _,
                            Question.Matching _,
                            Question.ClaimEvidence _ ->
                            List.of();
                };
        return forms.stream().map(Form::text);
    }

    private static boolean tells(String key, Set<String> common) {
        List<String> rest =
                Words.of(key).stream()
                        .filter(word -> !common.contains(word) && !Words.isEmpty(word))
                        .toList();
        return String.join(" ", rest).length() >= SHORTEST;
    }

    /// The hidden words with one word of the quotation on either side.
    private static String withNeighbours(Document document, Question.Gap gap) {
        String clean = document.clean();
        List<String> before = Words.of(clean.substring(gap.quote().start(), gap.hidden().start()));
        List<String> after = Words.of(clean.substring(gap.hidden().end(), gap.quote().end()));
        return String.join(
                " ",
                before.isEmpty() ? "" : before.getLast(),
                document.quote(gap.hidden()),
                after.isEmpty() ? "" : after.getFirst());
    }

    /// Whole words, articles aside.
    private static boolean shows(String shown, String key) {
        return (" " + shown + " ").contains(" " + Words.plain(key) + " ");
    }

    private Finding shows(Item shower, Item keyed, String how, String key) {
        return new Finding(
                id(),
                Severity.WARNING,
                Optional.of(shower.id()),
                "gives-away",
                how + " \"" + key + "\", the key of " + keyed.id(),
                "Use other words, or add " + keyed.id() + " to its 'gives-away'.");
    }
}
