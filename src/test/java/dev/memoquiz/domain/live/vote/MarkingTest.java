package dev.memoquiz.domain.live.vote;

import static dev.memoquiz.domain.live.LiveSamples.SPEED;
import static dev.memoquiz.domain.live.LiveSamples.TIMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
    private static final Question TYPED =
            Samples.typed("Konstantin {Umansky} [prompt on Konstantin]");
    private static final Answer HALF = new Answer.Written("Konstantin");

    @Test
    void for_accuracy_the_points_are_the_score() {
        Answer swapped = new Answer.Ordered(List.of(1, 0, 2, 3));
        assertThat(mark(Marking.of(Samples.ordering(), swapped, false, TIMED, seconds(29))))
                .isEqualTo(new Vote.Mark(new Points(1, 2), Rule.ORDER.ruleName(), 1, false));
    }

    @Test
    void for_speed_each_point_is_worth_up_to_a_thousand() {
        Answer exact = new Answer.Ordered(List.of(0, 1, 2, 3));
        assertThat(mark(Marking.of(Samples.ordering(), exact, false, SPEED, seconds(15))).score())
                .isEqualTo(1500);
        assertThat(
                        mark(Marking.of(
                                        Samples.single("s-1"),
                                        new Answer.Picked(0),
                                        false,
                                        SPEED,
                                        seconds(0)))
                                .score())
                .isZero();
    }

    @Test
    void a_half_answer_is_asked_back_once_and_then_earns_nothing() {
        Marking.AskedBack back =
                (Marking.AskedBack) Marking.of(TYPED, HALF, false, SPEED, seconds(0));
        assertThat(back.prompt()).isNotBlank();
        assertThat(back.mark().open()).isTrue();
        assertThat(back.mark().nearly()).isTrue();
        assertThat(back.mark().score()).isZero();
        Vote.Mark again = mark(Marking.of(TYPED, HALF, true, SPEED, seconds(0)));
        assertThat(again)
                .isEqualTo(new Vote.Mark(new Points(0, 1), Rule.NEARLY_TWICE.ruleName(), 0, false));
        assertThat(again.nearly()).isTrue();
    }

    @Test
    void what_is_no_answer_is_not_marked() {
        assertThat(
                        Marking.of(
                                Samples.single("s-1"),
                                new Answer.Picked(9),
                                false,
                                TIMED,
                                seconds(1)))
                .isInstanceOf(Marking.NotAnAnswer.class);
    }

    /// Kahoot's published example: 1,000 points possible, 30 s, answered after 2 s, makes 967.
    @ParameterizedTest(name = "{0} of {2} ms for {1} points")
    @CsvSource({
        "0, 1, 30000, 1000",
        "500, 1, 30000, 1000",
        "501, 1, 30000, 992",
        "2000, 1, 30000, 967",
        "15000, 1, 30000, 750",
        "30000, 1, 30000, 500",
        "45000, 1, 30000, 500",
        "2000, 2, 30000, 1933",
        "10000, 1, 10000, 500",
        "1, 0, 30000, 0",
        "600000, 3, 600000, 1500"
    })
    void speed_follows_the_published_curve(long taken, int points, long time, int score) {
        assertThat(
                        SpeedCurve.score(
                                new Points(points, 3),
                                Duration.ofMillis(taken),
                                Duration.ofMillis(time)))
                .isEqualTo(score);
    }

    private static Vote.Mark mark(Marking marking) {
        return ((Marking.Marked) marking).mark();
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
