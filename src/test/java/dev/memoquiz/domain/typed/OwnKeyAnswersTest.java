package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pupils' answers on keys of their own, which stand beside them: most ask what the memo's bank does not ask, or asks no
/// longer, and where it does, these keys let more pass. The bank's own keys are held to [BankAnswersTest].
final class OwnKeyAnswersTest implements PupilAnswersContract {
    private final PupilAnswers answers = PupilAnswers.of("own-key-answers.tsv");

    @Override
    public PupilAnswers answers() {
        return answers;
    }

    @Test
    void there_are_at_least_1000_answers_of_nineteen_kinds() {
        assertThat(answers.size()).isGreaterThanOrEqualTo(1000);
        assertThat(answers.kinds()).hasSize(19);
    }
}
