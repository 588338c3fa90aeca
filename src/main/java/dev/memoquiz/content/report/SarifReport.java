package dev.memoquiz.content.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.Rules;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.yaml.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// An inspection as SARIF 2.1.0 (OASIS, 2020), which editors and code hosts show beside the line.
///
/// Files are named from the current folder where they lie below it. Accepted warnings are suppressed results.
public final class SarifReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    public static String of(Inspection inspection) {
        ObjectNode driver = JSON.objectNode().put("name", "MemoQuiz");
        driver.set("rules", rules());
        ObjectNode run = JSON.objectNode();
        run.set("tool", JSON.objectNode().set("driver", driver));
        run.set("results", results(inspection));
        ObjectNode log = JSON.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        log.set("runs", JSON.arrayNode().add(run));
        return log.toPrettyString();
    }

    private static ArrayNode rules() {
        return JSON.arrayNode()
                .add(rule(Inspection.FILE_RULE, "The quiz file can be read"))
                .addAll(Rules.ALL.stream().map(it -> rule(it.id(), it.title())).toList());
    }

    private static ObjectNode rule(String id, String title) {
        return JSON.objectNode().put("id", id).set("shortDescription", text(title));
    }

    private static ArrayNode results(Inspection inspection) {
        List<ObjectNode> results =
                Stream.concat(
                                inspection.problems().stream().map(SarifReport::finding),
                                inspection.quizzes().stream().flatMap(SarifReport::quiz))
                        .toList();
        return JSON.arrayNode().addAll(results);
    }

    private static Stream<ObjectNode> quiz(Inspected quiz) {
        return Stream.of(
                        quiz.findings().stream().map(SarifReport::finding),
                        TextReport.leftOut(quiz).map(it -> note(it, quiz.file())).stream(),
                        quiz.accepted().stream().map(SarifReport::excused))
                .flatMap(results -> results);
    }

    private static ObjectNode note(String sentence, String file) {
        return result(Inspection.FILE_RULE, "note", sentence, Place.whole(file));
    }

    private static ObjectNode finding(Located located) {
        Finding finding = located.finding();
        String question = finding.question().map(id -> id + ": ").orElse("");
        String level = finding.severity() == Severity.ERROR ? "error" : "warning";
        String message = question + finding.what() + ". " + finding.remedy();
        return result(finding.rule(), level, message, located.place());
    }

    private static ObjectNode excused(Excused excused) {
        ObjectNode suppression =
                JSON.objectNode().put("kind", "inSource").put("justification", excused.reason());
        return finding(excused.warning()).set("suppressions", JSON.arrayNode().add(suppression));
    }

    private static ObjectNode result(String rule, String level, String message, Place place) {
        ObjectNode result = JSON.objectNode().put("ruleId", rule).put("level", level);
        result.set("message", text(message));
        result.set("locations", JSON.arrayNode().add(location(place)));
        return result;
    }

    /// A file as a whole is shown at its first line: SARIF knows no line 0.
    private static ObjectNode location(Place place) {
        ObjectNode physical = JSON.objectNode();
        physical.set("artifactLocation", JSON.objectNode().put("uri", uri(place.file())));
        physical.set("region", JSON.objectNode().put("startLine", Math.max(1, place.line())));
        return JSON.objectNode().set("physicalLocation", physical);
    }

    private static String uri(String file) {
        return Path.of("").toUri().relativize(Path.of(file).toUri()).toString();
    }

    private static ObjectNode text(String text) {
        return JSON.objectNode().put("text", text);
    }
}
