package dev.memoquiz.domain.grading.typed;

import dev.memoquiz.domain.grading.typed.words.Kind;
import dev.memoquiz.domain.grading.typed.words.Words;

/// Guesses which words of an unmarked golden answer a reader would insist on.
final class RequiredGuess {
    private RequiredGuess() {}

    static long of(Words words) {
        long content = Form.ofKind(words, Kind.CONTENT);
        return content == 0 ? Form.all(words) : content;
    }
}
