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
import java.util.stream.Stream;

/// Each distractor stands for a known misreading or names another person or place of the document, and is of the key's kind.
public final class L14DistractorSource implements QuestionRule {
    @Override
    public String id() {
        return "L14";
    }

    @Override
    public String title() {
        return "Each distractor stands for something";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return item.distractors().stream()
                .flatMap(
                        wrong -> Stream.concat(source(quiz, item, wrong), kind(quiz, item, wrong)));
    }

    private Stream<Finding> source(Quiz quiz, Item item, Wrong wrong) {
        boolean known =
                wrong.feedback()
                        .misreading()
                        .map(id -> quiz.readings().misreadings().containsKey(id))
                        .orElseGet(() -> isOfDocument(quiz, wrong.text()));
        return known
                ? Stream.empty()
                : Stream.of(
                        warning(
                                item,
                                wrong.where(),
                                "\"" + wrong.text() + "\" stands for no listed misreading",
                                "Name the misreading that leads to it, or list a new one."));
    }

    private static boolean isOfDocument(Quiz quiz, String option) {
        List<String> names = Names.inPhrase(option);
        String text = Words.folded(quiz.document().clean());
        return !names.isEmpty() && names.stream().allMatch(it -> text.contains(Words.folded(it)));
    }

    private Stream<Finding> kind(Quiz quiz, Item item, Wrong wrong) {
        Set<String> names = Names.of(quiz.document());
        List<Kind> kinds = item.keys().stream().map(key -> Kind.of(key, names)).distinct().toList();
        Kind kind = Kind.of(wrong.text(), names);
        return kinds.contains(kind)
                ? Stream.empty()
                : Stream.of(
                        warning(
                                item,
                                wrong.where() + ".text",
                                "\""
                                        + wrong.text()
                                        + "\" is "
                                        + kind
                                        + ", the key is "
                                        + kinds.getFirst(),
                                "Offer options of one kind."));
    }
}
