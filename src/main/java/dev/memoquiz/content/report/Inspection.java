package dev.memoquiz.content.report;

import dev.memoquiz.content.Loaded;
import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.LintReport;
import dev.memoquiz.domain.lint.Linter;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import java.nio.file.Path;
import java.util.List;

/// All that is to be said about some quiz files.
///
/// @param problems why files could not be read at all; each counts as an error
/// @param quizzes what the linter says about those that could, by title
public record Inspection(List<Problem> problems, List<Inspected> quizzes) {
    public Inspection {
        problems = List.copyOf(problems);
        quizzes = List.copyOf(quizzes);
    }

    /// Loads and lints a quiz file, a quiz's folder, or a folder of such folders.
    public static Inspection of(Path fileOrFolder) {
        Loaded loaded = QuizFiles.load(fileOrFolder);
        Linter linter = new Linter();
        return new Inspection(
                loaded.problems(),
                loaded.quizzes().stream()
                        .map(quiz -> inspect(linter, quiz, QuizFiles.file(fileOrFolder, quiz.id())))
                        .toList());
    }

    public long errors() {
        return problems.size() + count(Severity.ERROR);
    }

    /// Warnings that nobody has given a reason for.
    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return quizzes.stream()
                .flatMap(quiz -> quiz.findings().stream())
                .filter(it -> it.finding().severity() == severity)
                .count();
    }

    private static Inspected inspect(Linter linter, Quiz quiz, Path file) {
        LintReport report = linter.lint(quiz);
        Places places = Places.of(file);
        return new Inspected(
                quiz.id(),
                file.toString(),
                quiz.questions().size(),
                report.findings().stream().map(it -> located(it, places)).toList(),
                report.accepted().stream()
                        .map(it -> new Excused(located(it.finding(), places), it.reason()))
                        .toList(),
                report.guesses());
    }

    private static Located located(Finding finding, Places places) {
        return new Located(finding, places.of(finding));
    }
}
