package dev.memoquiz.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoquiz.domain.lint.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Path MEMO = Path.of("quizzes", "welles-umansky-1941");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void copyMemo() throws IOException {
        Path quiz = Files.createDirectory(folder.resolve("welles-umansky-1941"));
        Files.copy(MEMO.resolve("document.txt"), quiz.resolve("document.txt"));
        file = quiz.resolve("quiz.yaml");
        Files.copy(MEMO.resolve("quiz.yaml"), file);
    }

    @Test
    void json_names_rule_question_field_line_fault_and_remedy() throws IOException {
        int line = spoilFirstPrompt();
        JsonNode report = JSON.readTree(JsonReport.of(Inspection.of(folder)));
        JsonNode finding = find(report.at("/quizzes/0/findings"), "rule", "L26");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("question").asText()).isEqualTo("looked-for");
        assertThat(finding.path("where").asText()).isEqualTo("prompt");
        assertThat(finding.path("line").asInt()).isEqualTo(line);
        assertThat(finding.path("what").asText()).contains("@everyone");
        assertThat(finding.path("remedy").asText()).isNotBlank();
        assertThat(report.path("errors").asInt()).isPositive();
    }

    @Test
    void json_keeps_accepted_warnings_with_their_reason_and_the_guessers_scores()
            throws IOException {
        JsonNode quiz = JSON.readTree(JsonReport.of(Inspection.of(file))).at("/quizzes/0");
        assertThat(quiz.path("findings")).isEmpty();
        assertThat(find(quiz.path("accepted"), "rule", "L05").path("reason").asText()).isNotBlank();
        assertThat(quiz.path("guesses")).hasSize(5);
        assertThat(quiz.at("/guesses/0/standardError").asDouble()).isPositive();
    }

    @Test
    void text_says_when_nothing_is_wrong_and_what_guessers_earn() {
        String report = TextReport.of(Inspection.of(file));
        assertThat(report).containsPattern("accepted, each with a reason").contains(" % ± ");
        assertThat(report).endsWith(" questions: nothing wrong.").contains("\n1 quiz, ");
    }

    @Test
    void text_tells_each_finding_on_a_line_with_its_remedy() throws IOException {
        int line = spoilFirstPrompt();
        assertThat(TextReport.of(Inspection.of(folder)).lines())
                .anyMatch(told ->
                        told.contains("quiz.yaml line " + line)
                                && told.contains("L26 error in looked-for: ")
                                && told.contains("@everyone"))
                .last()
                .asString()
                .contains("error");
    }

    @Test
    void sarif_points_to_the_line_of_each_result() throws IOException {
        int line = spoilFirstPrompt();
        JsonNode log = JSON.readTree(SarifReport.of(Inspection.of(folder)));
        JsonNode result = find(log.at("/runs/0/results"), "ruleId", "L26");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).startsWith("looked-for: ");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(line);
        assertThat(place.at("/artifactLocation/uri").asText())
                .endsWith("/welles-umansky-1941/quiz.yaml");
    }

    @Test
    void sarif_lists_every_rule_and_suppresses_accepted_warnings() throws IOException {
        JsonNode run = JSON.readTree(SarifReport.of(Inspection.of(MEMO))).at("/runs/0");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .contains("L00")
                .containsAll(Rules.ALL.stream().map(it -> it.id()).toList());
        JsonNode result = find(run.path("results"), "ruleId", "L05");
        assertThat(result.path("level").asText()).isEqualTo("warning");
        assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("quizzes/welles-umansky-1941/quiz.yaml");
    }

    @Test
    void a_file_that_cannot_be_read_is_an_error_in_both_forms() throws IOException {
        Files.writeString(file, "format: 1\nid: [");
        Inspection inspection = Inspection.of(folder);
        assertThat(inspection.errors()).isPositive();
        assertThat(JSON.readTree(JsonReport.of(inspection)).at("/problems/0/remedy").asText())
                .isNotBlank();
        JsonNode result = JSON.readTree(SarifReport.of(inspection)).at("/runs/0/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("L00");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isPositive();
    }

    /// Puts a mention into the first question; the number of the line, from 1.
    private int spoilFirstPrompt() throws IOException {
        List<String> lines = Files.readAllLines(file);
        String prompt = "    prompt: ";
        int at = 0;
        while (!lines.get(at).startsWith(prompt)) {
            at++;
        }
        lines.set(at, lines.get(at).replace(prompt, prompt + "Hello @everyone, "));
        Files.write(file, lines);
        return at + 1;
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
