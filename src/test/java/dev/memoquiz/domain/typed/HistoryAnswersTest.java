package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Answers on invented keys of modern history, with their questions: people, places, numbers, dates and ideas. Half of them are
/// right in some way, half are traps; they were judged before the grader saw them.
final class HistoryAnswersTest {
    private static final int FEWEST = 790;

    private final PupilAnswers answers = PupilAnswers.of("history-answers.tsv");

    @Test
    void there_are_answers_of_nineteen_kinds_on_forty_five_keys() {
        assertThat(answers.size()).isGreaterThanOrEqualTo(FEWEST);
        assertThat(answers.keys()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(answers.kinds()).hasSizeGreaterThanOrEqualTo(19);
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
