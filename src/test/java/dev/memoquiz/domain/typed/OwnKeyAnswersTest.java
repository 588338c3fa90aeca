package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pupils' answers on keys of their own, which stand beside them: most ask what the memo's bank does not ask, or asks no
/// longer, and where it does, these keys let more pass. The bank's own keys are held to [BankAnswersTest].
final class OwnKeyAnswersTest {
    private final PupilAnswers answers = PupilAnswers.of("own-key-answers.tsv");

    @Test
    void there_are_at_least_1000_answers_of_nineteen_kinds() {
        assertThat(answers.size()).isGreaterThanOrEqualTo(1000);
        assertThat(answers.kinds()).hasSize(19);
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
    }
}
