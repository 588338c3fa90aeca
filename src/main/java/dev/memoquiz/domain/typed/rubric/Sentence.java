package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;

/// The words of an answer, with the reach of its negators.
final class Sentence {
    private final Words words;
    private final boolean[] negated;

    private Sentence(Words words, boolean[] negated) {
        this.words = words;
        this.negated = negated;
    }

    static Sentence of(Words words) {
        return new Sentence(words, Reach.of(words));
    }

    int size() {
        return words.size();
    }

    Token get(int at) {
        return words.get(at);
    }

    /// The word at a place; empty outside.
    String text(int at) {
        return at >= 0 && at < size() ? words.get(at).text() : "";
    }

    boolean isNegated(int at) {
        return negated[at];
    }
}
