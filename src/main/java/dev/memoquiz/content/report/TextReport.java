package dev.memoquiz.content.report;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.guess.GuessScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An inspection for people: a line for each thing that is wrong, what guessers earn, and a closing line.
public final class TextReport {
    private final List<String> lines = new ArrayList<>();

    private TextReport() {}

    public static String of(Inspection inspection) {
        TextReport report = new TextReport();
        inspection.problems().stream().map(TextReport::finding).forEach(report.lines::add);
        inspection.quizzes().forEach(report::quiz);
        report.lines.add(closing(inspection));
        return String.join("\n", report.lines);
    }

    private void quiz(Inspected quiz) {
        quiz.findings().stream().map(TextReport::finding).forEach(lines::add);
        leftOut(quiz).ifPresent(lines::add);
        if (!quiz.accepted().isEmpty()) {
            lines.add(
                    quiz.quiz()
                            + ": "
                            + counted(quiz.accepted().size(), "warning", "warnings")
                            + " accepted, each with a reason");
        }
        if (!quiz.guesses().isEmpty()) {
            lines.add(quiz.quiz() + ": what guessing earns without the text");
        }
        quiz.guesses().stream().map(TextReport::guess).forEach(lines::add);
    }

    /// What was not checked, since it could not be read.
    static Optional<String> leftOut(Inspected quiz) {
        return quiz.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        quiz.quiz()
                                + ": "
                                + counted(quiz.leftOut().getAsInt(), "question", "questions")
                                + " could not be read; the others were held to the rules on single"
                                + " questions, the quiz as a whole to none");
    }

    private static String finding(Located located) {
        Finding finding = located.finding();
        return "%s: %s %s%s: %s. %s"
                .formatted(
                        located.place(),
                        finding.rule(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.question().map(id -> " in " + id).orElse(""),
                        finding.what(),
                        finding.remedy());
    }

    /// Whole per cent; one standard error behind the sign.
    private static String guess(GuessScore guess) {
        return String.format(
                Locale.ROOT,
                "  %s: %.0f %% of %s, by chance %.0f %% ± %.0f",
                guess.trick(),
                100 * guess.score(),
                counted(guess.questions(), "question", "questions"),
                100 * guess.chance(),
                100 * guess.standardError());
    }

    private static String closing(Inspection inspection) {
        int questions = inspection.quizzes().stream().mapToInt(Inspected::questions).sum();
        return counted(inspection.quizzes().size(), "quiz", "quizzes")
                + ", "
                + counted(questions, "question", "questions")
                + ": "
                + found(inspection.errors(), inspection.warnings())
                + ".";
    }

    private static String found(long errors, long warnings) {
        return errors + warnings == 0
                ? "nothing wrong"
                : counted(errors, "error", "errors")
                        + ", "
                        + counted(warnings, "warning", "warnings");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
