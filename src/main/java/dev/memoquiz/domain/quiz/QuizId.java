package dev.memoquiz.domain.quiz;

import dev.memoquiz.domain.reading.Written;

/// Names a quiz for ever: its folder under `quizzes`.
public record QuizId(String value) {
    public QuizId {
        if (!Written.isName(value)) {
            throw new IllegalArgumentException(
                    "quiz id must be 3 to 40 of a-z, 0-9 and -, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
