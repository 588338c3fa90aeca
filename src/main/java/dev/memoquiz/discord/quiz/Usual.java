package dev.memoquiz.discord.quiz;

import dev.memoquiz.domain.quiz.QuizId;
import java.util.Optional;

/// What holds when a reader leaves an option out.
///
/// @param quiz empty, or no longer there, for the first one by title
/// @param questions how many a round has, 1 to 50
public record Usual(Optional<QuizId> quiz, int questions) {
    public Usual {
        if (questions < 1 || questions > 50) {
            throw new IllegalArgumentException("questions must be 1..50, were " + questions);
        }
    }
}
