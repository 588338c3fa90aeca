package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bars on EVOUNA-NQ (2,761 answers of a program to open questions, judged by people), where that
/// file is at hand: named by `MEMOQUIZ_NQ_TSV`, or in `../shared/data`.
final class OpenQuestionsTest {
    private static final double LEAST_ACCURACY = 0.94;
    private static final long MOST_FALSE_ACCEPTS = 25;

    private record Row(boolean graded, boolean judged) {}

    @Test
    void at_least_94_percent_agree_with_at_most_25_false_accepts() throws IOException {
        Path file = OpenQuestions.file();
        assumeTrue(
                Files.isRegularFile(file),
                "the set of open questions is not here; set MEMOQUIZ_NQ_TSV to its path");

        List<Row> rows =
                Files.readAllLines(file).stream().skip(1).map(OpenQuestionsTest::row).toList();

        long agreed = rows.stream().filter(row -> row.graded == row.judged).count();
        long falseAccepts = rows.stream().filter(row -> row.graded && !row.judged).count();
        String figures =
                "%d rows, %d agreed, %d false accepts".formatted(rows.size(), agreed, falseAccepts);
        assertThat((double) agreed / rows.size())
                .as(figures)
                .isGreaterThanOrEqualTo(LEAST_ACCURACY);
        assertThat(falseAccepts).as(figures).isLessThanOrEqualTo(MOST_FALSE_ACCEPTS);
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        boolean right = Keys.grade(Keys.golden(cells[0], cells[1]), cells[2]).startsWith("right");
        return new Row(right, cells[3].equals("accept"));
    }
}
