package dev.memoquiz.domain.typed.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RubricGraderTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Rubric RUBRIC =
            new Rubric(
                    List.of(
                            new Concept(
                                    "agreement against Russia",
                                    List.of(
                                            "Germany Japan agreement against Russia",
                                            "German-Japanese deal against Russia"),
                                    List.of("Umansky", "the Ambassador"),
                                    Concept.Need.REQUIRED,
                                    2),
                            new Concept(
                                    "degree",
                                    List.of("more likely", "likelier"),
                                    List.of(),
                                    Concept.Need.REQUIRED,
                                    1),
                            new Concept(
                                    "route",
                                    List.of("Berlin"),
                                    List.of(),
                                    Concept.Need.OPTIONAL,
                                    1)),
                    List.of("Welles", "the United States", "Matsuoka"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Umansky thought a German-Japanese deal against Russia was more likely | FOUND FOUND MISSING
                    Welles thought a German-Japanese deal against Russia was more likely | OTHER_OWNER FOUND MISSING
                    A German-Japanese deal against Russia was more likely | NO_OWNER FOUND MISSING
                    Welles gathered that the Ambassador believed a German-Japanese deal against Russia likelier | FOUND FOUND MISSING
                    The Ambassador told Welles that he believed a German-Japanese deal against Russia was likelier | FOUND FOUND MISSING
                    Umansky, unlike Welles, thought a German-Japanese deal against Russia likelier | FOUND FOUND MISSING
                    A German-Japanese deal against Russia was likelier according to the Ambassador | FOUND FOUND MISSING
                    Umansky thought it was not more likely | MISSING NEGATED MISSING
                    He went to Berlin | MISSING MISSING FOUND
                    """)
    void each_concept_is_found_or_the_reason_is_named(String given, String reasons) {
        RubricVerdict verdict = new RubricGrader().grade(RUBRIC, given);

        assertThat(((RubricVerdict.Provisional) verdict).findings())
                .extracting(finding -> finding.reason().name())
                .containsExactly(reasons.split(" "));
    }

    @Test
    void points_are_summed_and_optional_concepts_are_not_needed() {
        var verdict =
                (RubricVerdict.Provisional)
                        new RubricGrader()
                                .grade(
                                        RUBRIC,
                                        "Umansky thought a German-Japanese deal against Russia likelier");

        assertThat(verdict.points()).isEqualTo(3);
        assertThat(verdict.complete()).isTrue();
        assertThat(RUBRIC.points()).isEqualTo(3);
    }

    @Test
    void empty_and_overlong_answers_get_no_points() {
        RubricGrader grader = new RubricGrader();

        assertThat(grader.grade(RUBRIC, " ? ")).isEqualTo(new RubricVerdict.Empty());
        assertThat(grader.grade(RUBRIC, "word ".repeat(41)))
                .isEqualTo(new RubricVerdict.TooLong(40));
    }

    @Test
    void a_concept_needs_synonyms_and_sensible_points() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Concept("x", List.of(), List.of(), Concept.Need.OPTIONAL, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Concept("x", List.of("y"), List.of(), Concept.Need.OPTIONAL, 0))
                .withMessageContaining("0 given");
    }

    @ParameterizedTest
    @CsvSource({"'x'", "'believed '", "'not Umansky, thought '", "'agreementagainstrussia '"})
    void no_answer_takes_longer_than_5_ms_at_4000_characters_or_at_40_words(String unit) {
        String long4000 = unit.repeat(4000 / unit.length());
        String most = "Umansky thought Germany Japan agreement not against Russia ".repeat(5);
        RubricGrader grader = new RubricGrader();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            grader.grade(RUBRIC, long4000);
            grader.grade(RUBRIC, most);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(5));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Umansky knew that a German-Japanese deal against Russia was likelier | AS_FACT FOUND MISSING
                    It was thought by Umansky that a German-Japanese deal against Russia was likelier | FOUND FOUND MISSING
                    Welles, not Umansky, thought a German-Japanese deal against Russia likelier | OTHER_OWNER FOUND MISSING
                    Umansky thought a German-Russian deal against Japan likelier | MISSING FOUND MISSING
                    Umansky doubted that a German-Japanese deal against Russia was likelier | NEGATED NEGATED MISSING
                    Umansky would not stay and went to Berlin | MISSING MISSING FOUND
                    Umansky German-Japanese deal against Russia | NO_OWNER MISSING MISSING
                    """)
    void owner_hedge_and_negation_decide_before_key_words_do(String given, String reasons) {
        each_concept_is_found_or_the_reason_is_named(given, reasons);
    }
}
