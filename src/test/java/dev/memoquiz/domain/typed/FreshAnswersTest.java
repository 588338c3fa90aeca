package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Answers by somebody who had not read the grader and tried to mislead it: on keys of history and of the memo, and on open
/// questions with golden answers. They were judged before the grader saw them; all rows are kept, also those that it still gets
/// wrong, so its bars are lower than those of the other tables.
final class FreshAnswersTest {
    private final PupilAnswers marked = PupilAnswers.of("fresh-answers.tsv");
    private final PupilAnswers packets = PupilAnswers.of("packet-answers.tsv");
    private final PupilAnswers golden = PupilAnswers.golden("trivia-answers.tsv");

    @Test
    void at_least_96_percent_on_marked_keys_are_graded_as_a_person_did() {
        assertThat(marked.agreement()).as(marked.table()).isGreaterThanOrEqualTo(0.96);
        assertThat(marked.falseAccepts()).as(marked.table()).isLessThanOrEqualTo(18);
    }

    @Test
    void no_rival_no_negation_no_lost_hedge_and_no_pair_of_answers_is_accepted() {
        assertThat(marked.worstFalseAccepts())
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(row -> assertThat(row.kind()).isEqualTo("swapped-owner"));
    }

    @Test
    void at_least_96_percent_on_golden_answers_are_graded_as_a_person_did() {
        assertThat(golden.agreement()).as(golden.table()).isGreaterThanOrEqualTo(0.96);
        assertThat(golden.falseAccepts()).as(golden.table()).isLessThanOrEqualTo(14);
    }

    @Test
    void at_least_98_percent_on_keys_worded_as_in_packets_are_graded_as_a_person_did() {
        assertThat(packets.size()).isGreaterThanOrEqualTo(300);
        assertThat(packets.agreement()).as(packets.table()).isGreaterThanOrEqualTo(0.98);
        assertThat(packets.falseAccepts()).as(packets.table()).isLessThanOrEqualTo(2);
    }
}
