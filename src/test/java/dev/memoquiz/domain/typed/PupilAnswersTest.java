package dev.memoquiz.domain.typed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Answers as pupils type them, judged by hand before the grader was written.
final class PupilAnswersTest {
    private static final double LEAST_AGREEMENT = 0.97;
    private static final Set<String> NEVER_RIGHT = Set.of("rival", "negation", "swapped-owner");

    private record Row(String line, String answer, String judgement, String kind, String graded) {
        boolean agrees() {
            return graded.startsWith(judgement + " ");
        }

        boolean isFalseAccept() {
            return graded.startsWith("right") && !judgement.equals("right");
        }
    }

    private final List<Row> rows = rows();

    @Test
    void there_are_at_least_220_answers_of_eleven_kinds() {
        assertThat(rows).hasSizeGreaterThanOrEqualTo(220);
        assertThat(rows.stream().map(Row::kind).distinct()).hasSize(11);
    }

    @Test
    void at_least_97_percent_are_graded_as_a_person_did() {
        long agreed = rows.stream().filter(Row::agrees).count();

        assertThat((double) agreed / rows.size())
                .as(table())
                .isGreaterThanOrEqualTo(LEAST_AGREEMENT);
    }

    @Test
    void no_rival_no_negation_and_no_swapped_owner_is_accepted() {
        assertThat(
                        rows.stream()
                                .filter(row -> NEVER_RIGHT.contains(row.kind))
                                .filter(Row::isFalseAccept))
                .as(table())
                .isEmpty();
    }

    private String table() {
        Map<String, List<Row>> kinds =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Row::kind, TreeMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder("kind: agreed / all, false accepts\n");
        kinds.forEach((kind, of) ->
                table.append(
                        "%s: %d / %d, %d%n"
                                .formatted(
                                        kind,
                                        of.stream().filter(Row::agrees).count(),
                                        of.size(),
                                        of.stream().filter(Row::isFalseAccept).count())));
        rows.stream().filter(row -> !row.agrees()).forEach(row -> table.append(row).append('\n'));
        return table.toString();
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : text().lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            rows.add(
                    new Row(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            Keys.grade(Keys.line(cells[0]), cells[1])));
        }
        return rows;
    }

    private static String text() {
        try (InputStream stream = PupilAnswersTest.class.getResourceAsStream("pupil-answers.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError("pupil-answers.tsv cannot be read", e);
        }
    }
}
