package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A second set of pupils' answers, written and judged by hand without a look at what the grader says to
/// them. At first try it agreed on 462 of 477 (96.9 %), with 7 false accepts.
final class MorePupilAnswersTest {
    private static final long MOST_FALSE_ACCEPTS = 1;

    private final PupilAnswers answers = PupilAnswers.of("more-pupil-answers.tsv");

    @Test
    void there_are_at_least_450_answers_of_fifteen_kinds() {
        assertThat(answers.size()).isGreaterThanOrEqualTo(450);
        assertThat(answers.kinds()).hasSize(15);
    }

    @Test
    void at_least_97_percent_are_graded_as_a_person_did() {
        assertThat(answers.agreement())
                .as(answers.table())
                .isGreaterThanOrEqualTo(PupilAnswers.LEAST_AGREEMENT);
    }

    @Test
    void no_rival_no_negation_no_swapped_owner_and_no_pair_of_answers_is_accepted() {
        assertThat(answers.worstFalseAccepts()).isEmpty();
        assertThat(answers.falseAccepts())
                .as(answers.table())
                .isLessThanOrEqualTo(MOST_FALSE_ACCEPTS);
    }
}
