package dev.memoquiz.domain.typed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.key.AnswerLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A table of pupils' answers with a person's verdict beside the grader's.
record PupilAnswers(List<Row> rows) {
    static final double LEAST_AGREEMENT = 0.97;

    /// Kinds of answers that lose a class's trust when they are accepted.
    private static final Set<String> NEVER_RIGHT =
            Set.of("rival", "negation", "swapped-owner", "two", "shotgun", "lost-hedge");

    /// @param key an answer line, or the id of a question of the bank
    record Row(String key, String answer, String judgement, String kind, String graded) {
        boolean agrees() {
            return graded.startsWith(judgement + " ");
        }

        boolean isFalseAccept() {
            return graded.startsWith("right") && !judgement.equals("right");
        }
    }

    /// Answers on keys that stand beside them, with their question in a fifth column if they have one.
    static PupilAnswers of(String resource) {
        return of(resource, Keys::line);
    }

    /// Answers on golden columns, with their question in the fifth column.
    static PupilAnswers golden(String resource) {
        List<Row> rows = new ArrayList<>();
        for (String line : text(resource).lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            String graded = Keys.grade(Keys.golden(cells[4], cells[0]), cells[1]);
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3], graded));
        }
        return new PupilAnswers(rows);
    }

    static PupilAnswers of(String resource, Function<String, AnswerLine> keys) {
        List<Row> rows = new ArrayList<>();
        for (String line : text(resource).lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            AnswerLine key = keys.apply(cells[0]);
            String graded = Keys.grade(cells.length > 4 ? key.asking(cells[4]) : key, cells[1]);
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3], graded));
        }
        return new PupilAnswers(rows);
    }

    int size() {
        return rows.size();
    }

    /// How many answers there are on each key.
    Map<String, Long> keys() {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::key, TreeMap::new, Collectors.counting()));
    }

    Set<String> kinds() {
        return rows.stream().map(Row::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    double agreement() {
        return (double) rows.stream().filter(Row::agrees).count() / rows.size();
    }

    long falseAccepts() {
        return rows.stream().filter(Row::isFalseAccept).count();
    }

    List<Row> worstFalseAccepts() {
        return rows.stream()
                .filter(row -> NEVER_RIGHT.contains(row.kind) && row.isFalseAccept())
                .toList();
    }

    /// Agreement by kind, and each row that disagrees.
    String table() {
        Map<String, List<Row>> kinds =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Row::kind, TreeMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder("kind: agreed / all\n");
        kinds.forEach((kind, of) ->
                table.append(
                        "%s: %d / %d%n"
                                .formatted(
                                        kind, of.stream().filter(Row::agrees).count(), of.size())));
        rows.stream().filter(row -> !row.agrees()).forEach(row -> table.append(row).append('\n'));
        return table.toString();
    }

    private static String text(String resource) {
        try (InputStream stream = PupilAnswers.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(resource + " cannot be read", e);
        }
    }
}
