package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Sentences;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.stream.Stream;

/// The stem is not harder to read than the text it asks about.
public final class L13ReadingLoad implements QuestionRule {
    private static final int LONGEST_SENTENCE = 30;
    private static final double HARDER_GRADES = 2;

    @Override
    public String id() {
        return "L13";
    }

    @Override
    public String title() {
        return "The stem is no harder to read than the text";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Stream.concat(sentences(item), grade(quiz, item));
    }

    private Stream<Finding> sentences(Item item) {
        return Sentences.of(item.asked()).stream()
                .filter(sentence -> Words.of(sentence).size() > LONGEST_SENTENCE)
                .map(sentence ->
                        warning(
                                item,
                                "prompt",
                                "a sentence of the stem has %d words, %d are enough"
                                        .formatted(Words.of(sentence).size(), LONGEST_SENTENCE),
                                "Make two sentences of it."));
    }

    private Stream<Finding> grade(Quiz quiz, Item item) {
        double stem = Sentences.grade(item.asked());
        double text = Sentences.grade(quiz.document().clean());
        return stem >= text + HARDER_GRADES
                ? Stream.of(
                        warning(
                                item,
                                "prompt",
                                "the stem reads like grade %.0f, the text like grade %.0f"
                                        .formatted(stem, text),
                                "Use shorter words and sentences."))
                : Stream.empty();
    }
}
