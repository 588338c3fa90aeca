package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What holds of every table of pupils' answers.
interface PupilAnswersContract {
    PupilAnswers answers();

    @Test
    default void at_least_97_percent_are_graded_as_a_person_did() {
        assertThat(answers().agreement())
                .as(answers().table())
                .isGreaterThanOrEqualTo(PupilAnswers.LEAST_AGREEMENT);
    }

    @Test
    default void no_rival_no_negation_no_swapped_owner_and_no_pair_of_answers_is_accepted() {
        assertThat(answers().worstFalseAccepts()).isEmpty();
    }
}
