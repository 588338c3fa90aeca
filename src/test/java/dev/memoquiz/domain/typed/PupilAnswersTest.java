package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Answers as pupils type them, judged by hand before the grader was written.
final class PupilAnswersTest {
    private final PupilAnswers answers = PupilAnswers.of("pupil-answers.tsv");

    @Test
    void there_are_at_least_220_answers_of_eleven_kinds() {
        assertThat(answers.size()).isGreaterThanOrEqualTo(220);
        assertThat(answers.kinds()).hasSize(11);
    }

    @Test
    void at_least_97_percent_are_graded_as_a_person_did() {
        assertThat(answers.agreement())
                .as(answers.table())
                .isGreaterThanOrEqualTo(PupilAnswers.LEAST_AGREEMENT);
    }

    @Test
    void no_rival_no_negation_and_no_swapped_owner_is_accepted() {
        assertThat(answers.worstFalseAccepts()).isEmpty();
    }
}
