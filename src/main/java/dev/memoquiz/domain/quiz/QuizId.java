package dev.memoquiz.domain.quiz;

import java.util.regex.Pattern;

/// Names a quiz for ever: its folder under `quizzes`.
public record QuizId(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9-]{3,40}");

    public QuizId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "quiz id must be 3 to 40 of a-z, 0-9 and -, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
