package dev.memoquiz.terminal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.TypedRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `docs/grading.md` says is so.
class GradingPageTest {
    private final List<String> page = page();

    @Test
    void rules_and_sentences_are_those_of_the_grader() {
        List<String> rules =
                Arrays.stream(TypedRule.values())
                        .map(rule -> "| `%s` | %s |".formatted(rule.stableName(), rule.sentence()))
                        .toList();
        assertThat(rowsBelow("| rule | sentence |")).isEqualTo(rules);
    }

    @Test
    void every_error_of_a_row_is_explained() {
        assertThat(rowsBelow("| rule of an error | when | the row in the output |"))
                .extracting(row -> row.split("`", -1)[1])
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RowFault.Kind.values())
                                .map(RowFault.Kind::stableName)
                                .toList());
    }

    @Test
    void examples_are_graded_as_the_page_says() {
        List<String> examples = rowsBelow("| answer line | answer | verdict | rule |");
        assertThat(examples).hasSizeGreaterThan(10).allSatisfy(GradingPageTest::check);
    }

    private static void check(String row) {
        String[] cells = row.replace("`", "").split(" ?\\| ?", -1);
        assertThat(Trial.of(cells[1], List.of(cells[2])).lines().getFirst())
                .startsWith("\"%s\": %s, %s. ".formatted(cells[2], cells[3], cells[4]));
    }

    private List<String> rowsBelow(String header) {
        int at = page.indexOf(header);
        assertThat(at).as(header).isNotNegative();
        return page.stream().skip(at + 2L).takeWhile(line -> line.startsWith("|")).toList();
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("docs/grading.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/grading.md cannot be read", e);
        }
    }
}
