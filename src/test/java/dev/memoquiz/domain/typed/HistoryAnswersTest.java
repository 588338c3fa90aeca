package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Answers on invented keys of modern history, with their questions: people, places, numbers, dates and ideas. Half of them are
/// right in some way, half are traps; they were judged before the grader saw them.
final class HistoryAnswersTest implements PupilAnswersContract {
    private static final int FEWEST = 790;

    private final PupilAnswers answers = PupilAnswers.of("history-answers.tsv");

    @Override
    public PupilAnswers answers() {
        return answers;
    }

    @Test
    void there_are_answers_of_nineteen_kinds_on_forty_five_keys() {
        assertThat(answers.size()).isGreaterThanOrEqualTo(FEWEST);
        assertThat(answers.keys()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(answers.kinds()).hasSizeGreaterThanOrEqualTo(19);
    }
}
