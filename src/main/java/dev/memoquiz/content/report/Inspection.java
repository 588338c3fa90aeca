package dev.memoquiz.content.report;

import dev.memoquiz.content.Loaded;
import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.content.format.QuizReader;
import dev.memoquiz.domain.lint.LintReport;
import dev.memoquiz.domain.lint.Linter;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that is to be said about some quiz files.
///
/// @param problems why files could not be read as they are, with the rule that asks for it or with [#FILE_RULE]; each is an error
/// @param quizzes what the linter says about those that could, by title, then about what could be read of the others
public record Inspection(List<Located> problems, List<Inspected> quizzes) {
    /// Stands for what every file must be, before any rule of the linter can be asked.
    static final String FILE_RULE = "L00";

    public Inspection {
        problems = List.copyOf(problems);
        quizzes = List.copyOf(quizzes);
    }

    /// Loads and lints a quiz file, a quiz's folder, or a folder of such folders.
    public static Inspection of(Path fileOrFolder) {
        Loaded loaded = QuizFiles.load(fileOrFolder);
        Linter linter = new Linter();
        Stream<Inspected> whole =
                loaded.quizzes().stream()
                        .map(quiz ->
                                inspected(
                                        quiz,
                                        OptionalInt.empty(),
                                        QuizFiles.file(fileOrFolder, quiz.id()),
                                        linter.lint(quiz)));
        Stream<Inspected> parts = loaded.drafts().stream().map(draft -> inspected(draft, linter));
        return new Inspection(located(loaded.problems()), Stream.concat(whole, parts).toList());
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

    private static Inspected inspected(QuizReader.Draft draft, Linter linter) {
        Quiz quiz = draft.quiz();
        return inspected(
                quiz, OptionalInt.of(draft.leftOut()), draft.file(), linter.lintEach(quiz));
    }

    private static Inspected inspected(
            Quiz quiz, OptionalInt leftOut, Path file, LintReport report) {
        Places places = Places.of(file);
        return new Inspected(
                quiz.id(),
                file.toString(),
                quiz.questions().size(),
                leftOut,
                report.findings().stream().map(places::located).toList(),
                report.accepted().stream()
                        .map(it -> new Excused(places.located(it.finding()), it.reason()))
                        .toList(),
                report.guesses());
    }

    private static List<Located> located(List<Problem> problems) {
        Map<String, List<Problem>> byFile =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .flatMap(it -> {
                    Places places = Places.of(Path.of(it.getKey()));
                    return it.getValue().stream().map(places::located);
                })
                .toList();
    }
}
