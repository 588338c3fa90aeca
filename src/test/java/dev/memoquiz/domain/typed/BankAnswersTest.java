package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.typed.key.AnswerLine;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Pupils' answers to the typed questions and gaps of the memo's bank, graded against the keys as the bank has them
/// today and judged by hand before that.
final class BankAnswersTest implements PupilAnswersContract {
    private static final int FEWEST_PER_QUESTION = 10;

    private final Map<String, AnswerLine> keys = keys();
    private final PupilAnswers answers = PupilAnswers.of("bank-answers.tsv", this::key);

    @Override
    public PupilAnswers answers() {
        return answers;
    }

    @Test
    void every_typed_question_and_gap_has_ten_answers_and_all_have_900_of_seventeen_kinds() {
        assertThat(answers.keys()).containsOnlyKeys(keys.keySet());
        assertThat(answers.keys().values()).allMatch(count -> count >= FEWEST_PER_QUESTION);
        assertThat(answers.size()).isGreaterThanOrEqualTo(900);
        assertThat(answers.kinds()).hasSize(17);
    }

    private AnswerLine key(String question) {
        return Optional.ofNullable(keys.get(question))
                .orElseThrow(
                        () -> new AssertionError("the bank has no typed question " + question));
    }

    private static Map<String, AnswerLine> keys() {
        Map<String, AnswerLine> keys = new TreeMap<>();
        Path memo = Path.of("quizzes/welles-umansky-1941");
        for (Question question : QuizFiles.load(memo).quizzes().getFirst().questions()) {
            switch (question) {
                case Question.Typed(_, TypedKey key) -> keys.put(question.id().value(), key.line());
                case Question.Gap(_, _, _, TypedKey key) ->
                        keys.put(question.id().value(), key.line());
                case Question _ -> {}
            }
        }
        return keys;
    }
}
