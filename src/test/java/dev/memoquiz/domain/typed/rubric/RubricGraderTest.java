package dev.memoquiz.domain.typed.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RubricGraderTest {
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
}
