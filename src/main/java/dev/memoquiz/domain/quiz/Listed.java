package dev.memoquiz.domain.quiz;

/// What a list says of a quiz, which may not be in memory itself.
///
/// @param questions how many there are
public record Listed(QuizId id, QuizHead head, int questions) {
    public static Listed of(Quiz quiz) {
        return new Listed(quiz.id(), quiz.head(), quiz.questions().size());
    }
}
