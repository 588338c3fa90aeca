package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.lint.guess.GuessScore;
import dev.memoquiz.domain.quiz.QuizId;
import java.util.List;

/// What the linter has to say about a quiz.
///
/// @param findings what is to be mended: errors first, then by question in the order of the quiz
/// @param accepted warnings that stay for a reason
/// @param guesses how well readers without the text would do
public record LintReport(
        QuizId quiz, List<Finding> findings, List<Accepted> accepted, List<GuessScore> guesses) {
    public LintReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        guesses = List.copyOf(guesses);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
