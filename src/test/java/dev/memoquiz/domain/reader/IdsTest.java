package dev.memoquiz.domain.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.round.RoundId;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void a_reader_s_id_reads_as_it_is() {
        assertThat(new ReaderId("discord:80351110224678912"))
                .hasToString("discord:80351110224678912");
        assertThat(new ReaderId("x".repeat(80)).value()).hasSize(80);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "  "})
    void a_reader_has_an_id(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReaderId(blank))
                .withMessageContaining("1..80");
    }

    @Test
    void a_reader_s_id_has_at_most_80_characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReaderId("x".repeat(81)))
                .withMessageContaining("has 81");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "ab", "Capital", "with space", "../up", "über-uns"})
    void quizzes_and_questions_have_plain_names(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuizId(name))
                .withMessageContaining("'" + name + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionId(name))
                .withMessageContaining("'" + name + "'");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "P", "4", "p4", "P4444"})
    void propositions_and_misreadings_are_a_letter_and_a_number(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PropositionId(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new MisreadingId(name));
    }

    @Test
    void propositions_are_ordered_by_number() {
        assertThat(
                        Stream.of("P10", "Q1", "P4")
                                .map(PropositionId::new)
                                .sorted(PropositionId.IN_ORDER)
                                .toList())
                .hasToString("[P4, P10, Q1]");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_drawn_round_id_is_always_well_formed(long seed) {
        assertThat(RoundId.random(new SplittableRandom(seed)).value()).matches("[0-9a-z]{12}");
        assertThat(RoundId.random(() -> 0).value()).isEqualTo("000000000000");
    }
}
