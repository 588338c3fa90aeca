package dev.memoquiz.terminal;

import dev.memoquiz.domain.quiz.QuizId;
import java.util.Optional;

/// What holds when an option is left out.
///
/// @param name of the reader
/// @param quiz empty for the first one by title
/// @param questions how many a round has, 1 to 50
public record Defaults(String name, Optional<QuizId> quiz, int questions) {
    public Defaults {
        if (questions < 1 || questions > 50) {
            throw new IllegalArgumentException("questions must be 1..50, were " + questions);
        }
    }
}
