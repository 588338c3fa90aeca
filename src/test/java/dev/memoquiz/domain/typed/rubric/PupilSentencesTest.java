package dev.memoquiz.domain.typed.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Sentences as pupils write them, judged idea by idea by hand before the grader was mended.
final class PupilSentencesTest {
    private static final Path MEMO = Path.of("quizzes/welles-umansky-1941");
    private static final double LEAST_AGREEMENT = 0.9;

    /// Kinds of sentence in which an idea that earns nothing must earn nothing.
    private static final Set<String> STRICT =
            Set.of(
                    "swapped owner",
                    "swapped actor",
                    "negation",
                    "lost negation",
                    "lost hedge",
                    "turned round",
                    "no owner",
                    "keyword list");

    /// @param expected `1` for each idea that is there and `0` for each that is not, in the order of the rubric
    private record Row(String question, String answer, String expected, String kind, String found) {
        int ideas() {
            return expected.length();
        }

        private long agreement() {
            long agreed = 0;
            for (int i = 0; i < expected.length(); i++) {
                agreed += expected.charAt(i) == found.charAt(i) ? 1 : 0;
            }
            return agreed;
        }

        boolean creditsWhatIsNotThere() {
            for (int i = 0; i < expected.length(); i++) {
                if (expected.charAt(i) == '0' && found.charAt(i) == '1') {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Row> rows = rows();

    @Test
    void there_are_at_least_60_sentences() {
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rows.stream().map(Row::kind)).containsAll(STRICT);
    }

    @Test
    void at_least_90_percent_of_the_ideas_are_judged_as_a_person_did() {
        long ideas = rows.stream().mapToInt(Row::ideas).sum();
        long agreed = rows.stream().mapToLong(Row::agreement).sum();

        assertThat((double) agreed / ideas)
                .as("%d of %d%n%s", agreed, ideas, misses())
                .isGreaterThanOrEqualTo(LEAST_AGREEMENT);
    }

    @Test
    void nothing_is_credited_where_owner_negation_or_hedge_is_lost() {
        assertThat(rows.stream().filter(row -> STRICT.contains(row.kind())))
                .as(misses())
                .noneMatch(Row::creditsWhatIsNotThere);
    }

    private String misses() {
        return rows.stream()
                .filter(row -> row.agreement() < row.ideas())
                .map(Row::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<Row> rows() {
        Quiz memo = QuizFiles.load(MEMO).quizzes().getFirst();
        List<Row> rows = new ArrayList<>();
        for (String line : text().lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            Question question = memo.question(new QuestionId(cells[0])).orElseThrow();
            Rubric rubric = ((Question.Sentence) question).key().rubric();
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3], found(rubric, cells[1])));
        }
        return rows;
    }

    private static String found(Rubric rubric, String answer) {
        RubricVerdict.Provisional verdict =
                (RubricVerdict.Provisional) new RubricGrader().grade(rubric, answer);
        return verdict.findings().stream()
                .map(finding -> finding.points() > 0 ? "1" : "0")
                .collect(Collectors.joining());
    }

    private static String text() {
        try (InputStream stream =
                PupilSentencesTest.class.getResourceAsStream("pupil-sentences.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError("pupil-sentences.tsv cannot be read", e);
        }
    }
}
