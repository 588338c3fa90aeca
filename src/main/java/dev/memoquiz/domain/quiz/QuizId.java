package dev.memoquiz.domain.quiz;

/// Names a quiz for ever: its folder under `quizzes`.
public record QuizId(String value) {
    public QuizId {
        if (!value.matches("[a-z0-9-]{3,40}")) {
            throw new IllegalArgumentException(
                    "quiz id must be 3 to 40 of a-z, 0-9 and -, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
