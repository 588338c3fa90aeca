package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Lexicon;
import dev.memoquiz.domain.lint.words.Sentences;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A stem does not turn on a "not" that is easily overlooked, and never on two of them.
public final class L11NegativeStem implements QuestionRule {
    @Override
    public String id() {
        return "L11";
    }

    @Override
    public String title() {
        return "No hidden or double negative in the stem";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Sentences.of(item.asked()).stream().flatMap(sentence -> sentence(item, sentence));
    }

    private Stream<Finding> sentence(Item item, String sentence) {
        if (Lexicon.DENIAL.in(sentence).size() > 1) {
            return Stream.of(
                    error(
                            item,
                            "prompt",
                            "\"" + sentence + "\" denies twice",
                            "Say it with one negative word or none."));
        }
        List<String> hidden =
                Lexicon.NEGATIVE.in(sentence).stream()
                        .filter(word -> !stands(word, sentence))
                        .toList();
        return hidden.stream()
                .map(word ->
                        warning(
                                item,
                                "prompt",
                                "'" + word + "' is easily overlooked",
                                "Ask it the other way round, or write the word in capitals."));
    }

    /// In capitals or in bold.
    private static boolean stands(String word, String sentence) {
        return word.equals(word.toUpperCase(Locale.ROOT)) || sentence.contains("**" + word + "**");
    }
}
