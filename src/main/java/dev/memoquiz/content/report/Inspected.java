package dev.memoquiz.content.report;

import dev.memoquiz.domain.lint.guess.GuessScore;
import dev.memoquiz.domain.quiz.QuizId;
import java.util.List;
import java.util.OptionalInt;

/// What the linter says about one quiz file.
///
/// @param questions how many were read
/// @param leftOut of a quiz with a fault, how many questions could not be read; then nothing is said of it as a whole
public record Inspected(
        QuizId quiz,
        String file,
        int questions,
        OptionalInt leftOut,
        List<Located> findings,
        List<Excused> accepted,
        List<GuessScore> guesses) {
    public Inspected {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        guesses = List.copyOf(guesses);
    }
}
