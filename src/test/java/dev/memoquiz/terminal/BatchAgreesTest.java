package dev.memoquiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoquiz.domain.typed.Keys;
import dev.memoquiz.domain.typed.OpenQuestions;
import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.TypedVerdict;
import dev.memoquiz.domain.typed.key.AnswerLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A table graded from the command line gets the verdicts that the grader gives row by row.
class BatchAgreesTest {
    private static final Path PUPILS =
            Path.of("src/test/resources/dev/memoquiz/domain/typed/own-key-answers.tsv");

    @Test
    void pupils_answers_get_the_same_verdicts() throws IOException {
        List<String> rows = Files.readAllLines(PUPILS);
        assertThat(graded(PUPILS))
                .isEqualTo(expected(rows, cells -> Keys.line(cells[0]), 1))
                .hasSizeGreaterThan(220);
    }

    @Test
    void open_questions_get_the_same_verdicts() throws IOException {
        Path file = OpenQuestions.file();
        assumeTrue(Files.isRegularFile(file), "set MEMOQUIZ_NQ_TSV to the set of open questions");
        List<String> rows = Files.readAllLines(file);
        assertThat(graded(file))
                .isEqualTo(expected(rows, cells -> Keys.golden(cells[0], cells[1]), 2))
                .hasSize(rows.size());
    }

    private static List<String> graded(Path table) {
        Playroom.Run run =
                new Playroom(Fixtures.single()).run("", "grade", "--batch", table.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().lines().toList();
    }

    private static List<String> expected(
            List<String> rows, Function<String[], AnswerLine> key, int answer) {
        return rows.stream()
                .map(row ->
                        row
                                + (row.equals(rows.getFirst())
                                        ? "\tverdict\trule"
                                        : added(row.split("\t", -1), key, answer)))
                .toList();
    }

    private static String added(String[] cells, Function<String[], AnswerLine> key, int answer) {
        TypedVerdict verdict = new TypedGrader().grade(key.apply(cells), cells[answer]);
        return "\t" + verdict.word() + "\t" + verdict.rule().stableName();
    }
}
