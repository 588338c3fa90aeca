package dev.memoquiz.content.report;

import dev.memoquiz.domain.lint.guess.GuessScore;
import dev.memoquiz.domain.quiz.QuizId;
import java.util.List;

/// What the linter says about one quiz file.
///
/// @param questions how many the quiz has
public record Inspected(
        QuizId quiz,
        String file,
        int questions,
        List<Located> findings,
        List<Excused> accepted,
        List<GuessScore> guesses) {
    public Inspected {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        guesses = List.copyOf(guesses);
    }
}
