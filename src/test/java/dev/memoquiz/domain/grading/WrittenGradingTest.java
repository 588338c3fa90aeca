package dev.memoquiz.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenGradingTest {
    private static final Question AMBASSADOR =
            Samples.typed("Konstantin {Umansky} [prompt on Konstantin with \"Which Konstantin?\"]");

    @Test
    void an_accepted_answer_earns_the_point_and_names_its_rule() {
        Verdict.Graded verdict = (Verdict.Graded) grade("umansky");
        assertThat(verdict.points()).isEqualTo(new Points(1, 1));
        assertThat(verdict.rule()).isEqualTo(new RuleName("short-form"));
        assertThat(verdict.feedback()).isEmpty();
    }

    @Test
    void a_half_answer_is_asked_back_in_the_author_s_words() {
        assertThat(grade("Konstantin"))
                .isEqualTo(new Verdict.AskAgain("Which Konstantin?", new RuleName("prompt")));
    }

    @Test
    void a_known_wrong_answer_hears_what_the_author_says_to_it() {
        Verdict.Graded verdict = (Verdict.Graded) grade("Welles");
        assertThat(verdict.points()).isEqualTo(new Points(0, 1));
        assertThat(verdict.feedback()).containsExactly(Samples.feedback("Welles wrote it"));
    }

    @Test
    void another_wrong_answer_hears_the_rule() {
        Verdict.Graded verdict = (Verdict.Graded) grade("Molotov");
        assertThat(verdict.feedback())
                .extracting(Feedback::text)
                .containsExactly("This is not among the accepted answers.");
        assertThat(Rule.sentence(verdict.rule()))
                .contains("This is not among the accepted answers.");
    }

    @Test
    void the_answer_beside_a_rival_is_not_right() {
        assertThat(((Verdict.Graded) grade("Umansky or Welles")).outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "   ", "\u200b\u200e", "…"})
    void nothing_to_read_is_not_an_answer(String nothing) {
        assertThat(grade(nothing)).isInstanceOf(Verdict.NotAnAnswer.class);
    }

    private static Verdict grade(String text) {
        return Grading.grade(AMBASSADOR, new Answer.Written(text));
    }
}
