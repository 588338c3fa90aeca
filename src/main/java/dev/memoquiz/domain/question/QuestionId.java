package dev.memoquiz.domain.question;

import dev.memoquiz.domain.reading.Written;

/// Names a question within its quiz, for ever: never given to another one.
public record QuestionId(String value) {
    public QuestionId {
        if (!Written.isName(value)) {
            throw new IllegalArgumentException(
                    "question id must be 3 to 40 of a-z, 0-9 and -, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
