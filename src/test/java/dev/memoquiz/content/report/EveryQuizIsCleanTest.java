package dev.memoquiz.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is served passes the linter: no error, and no warning without a reason beside the question.
class EveryQuizIsCleanTest {
    private static final Path QUIZZES = Path.of("quizzes");

    @Test
    void every_quiz_loads_and_the_linter_has_nothing_to_say() {
        Inspection inspection = Inspection.of(QUIZZES);
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.quizzes()).isNotEmpty();
        assertThat(inspection.quizzes())
                .allSatisfy(quiz -> assertThat(quiz.findings()).as(quiz.file()).isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_round_asks_a_question_after_one_that_gives_it_away(long seed) {
        for (Quiz quiz : QuizFiles.load(QUIZZES).quizzes()) {
            Draw.Wish wish = new Draw.Wish(20, Optional.empty());
            List<QuestionId> asked = Draw.draw(quiz, wish, seed).orElseThrow().questions();
            for (int i = 0; i < asked.size(); i++) {
                Set<QuestionId> given = quiz.givesAway().getOrDefault(asked.get(i), Set.of());
                assertThat(asked.subList(i, asked.size()))
                        .doesNotContainAnyElementsOf(withSelf(given));
            }
        }
    }

    /// An id that no question has keeps the set from being empty, which the assertion would refuse.
    private static Set<QuestionId> withSelf(Set<QuestionId> given) {
        return given.isEmpty() ? Set.of(new QuestionId("no-such-question")) : given;
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }
}
