package dev.memoquiz.content.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.guess.GuessScore;
import java.util.Locale;

/// An inspection as JSON, version 1 of our own form. Lines count from 1; 0 means the file as a whole.
public final class JsonReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int VERSION = 1;

    private JsonReport() {}

    public static String of(Inspection inspection) {
        ObjectNode report =
                JSON.objectNode()
                        .put("version", VERSION)
                        .put("errors", inspection.errors())
                        .put("warnings", inspection.warnings());
        report.set(
                "problems",
                JSON.arrayNode()
                        .addAll(inspection.problems().stream().map(JsonReport::problem).toList()));
        report.set(
                "quizzes",
                JSON.arrayNode()
                        .addAll(inspection.quizzes().stream().map(JsonReport::quiz).toList()));
        return report.toPrettyString();
    }

    private static ObjectNode problem(Located problem) {
        Finding finding = problem.finding();
        ObjectNode node = JSON.objectNode().put("rule", finding.rule());
        finding.question().ifPresent(id -> node.put("question", id.value()));
        return node.put("file", problem.place().file())
                .put("line", problem.place().line())
                .put("pointer", finding.where())
                .put("what", finding.what())
                .put("remedy", finding.remedy());
    }

    private static ObjectNode quiz(Inspected quiz) {
        ObjectNode node =
                JSON.objectNode().put("quiz", quiz.quiz().value()).put("file", quiz.file());
        quiz.leftOut().ifPresent(number -> node.put("leftOut", number));
        node.set(
                "findings",
                JSON.arrayNode()
                        .addAll(quiz.findings().stream().map(JsonReport::finding).toList()));
        node.set(
                "accepted",
                JSON.arrayNode()
                        .addAll(quiz.accepted().stream().map(JsonReport::excused).toList()));
        node.set(
                "guesses",
                JSON.arrayNode().addAll(quiz.guesses().stream().map(JsonReport::guess).toList()));
        return node;
    }

    private static ObjectNode finding(Located located) {
        Finding finding = located.finding();
        ObjectNode node =
                JSON.objectNode()
                        .put("rule", finding.rule())
                        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        finding.question().ifPresent(id -> node.put("question", id.value()));
        return node.put("where", finding.where())
                .put("line", located.place().line())
                .put("what", finding.what())
                .put("remedy", finding.remedy());
    }

    private static ObjectNode excused(Excused excused) {
        return finding(excused.warning()).put("reason", excused.reason());
    }

    private static ObjectNode guess(GuessScore guess) {
        return JSON.objectNode()
                .put("trick", guess.trick())
                .put("questions", guess.questions())
                .put("score", guess.score())
                .put("chance", guess.chance())
                .put("standardError", guess.standardError());
    }
}
