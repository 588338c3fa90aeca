package dev.memoquiz.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRulesTest {
    private static final Instant START = Instant.parse("1941-03-20T15:00:00Z");
    private static final Reader ADA = new Reader(new ReaderId("local:ada"), "Ada");
    private static final Question QUESTION = Samples.single("first-one");

    @Test
    void a_new_round_asks_its_first_question() {
        assertThat(round().progress()).isEqualTo(new Progress.Asking(0, START, Optional.empty()));
        assertThat(round().version()).isEqualTo(1);
        assertThat(round().open()).isTrue();
    }

    @Test
    void an_answer_is_graded_and_the_round_shows_it() {
        Change change = graded(round(), new Answer.Picked(1), START.plusSeconds(30));
        assertThat(change.round().progress()).isEqualTo(new Progress.Reviewing(0));
        assertThat(change.round().version()).isEqualTo(2);
        Answered answered = change.answers().getFirst();
        assertThat(answered.verdict().points()).isEqualTo(new Points(1, 1));
        assertThat(answered.when().thinking()).isEqualTo(Duration.ofSeconds(30));
        assertThat(answered.who().reader()).isEqualTo(ADA);
    }

    @Test
    void a_clock_set_back_makes_no_negative_thinking_time() {
        Change change = graded(round(), new Answer.Picked(1), START.minusSeconds(5));
        assertThat(change.answers().getFirst().when().thinking()).isZero();
    }

    @Test
    void a_second_answer_to_the_same_question_is_not_asked_for() {
        Round reviewing = graded(round(), new Answer.Picked(1), START).round();
        assertThat(RoundRules.submit(reviewing, 0, QUESTION, new Answer.Picked(0), START))
                .isInstanceOf(Submission.NotAsked.class);
    }

    @Test
    void an_answer_to_another_question_is_not_asked_for() {
        assertThat(RoundRules.submit(round(), 1, QUESTION, new Answer.Picked(0), START))
                .isInstanceOf(Submission.NotAsked.class);
    }

    @Test
    void what_is_no_answer_changes_nothing() {
        assertThat(RoundRules.submit(round(), 0, QUESTION, new Answer.Picked(7), START))
                .isInstanceOf(Submission.NotAnAnswer.class);
    }

    @Test
    void after_the_review_the_next_question_is_asked_and_its_time_starts() {
        Round reviewing = graded(round(), new Answer.Picked(1), START).round();
        Instant later = START.plusSeconds(60);
        assertThat(RoundRules.next(reviewing, 0, later).orElseThrow().round().progress())
                .isEqualTo(new Progress.Asking(1, later, Optional.empty()));
    }

    @Test
    void next_is_not_taken_twice() {
        Round reviewing = graded(round(), new Answer.Picked(1), START).round();
        Round asking = RoundRules.next(reviewing, 0, START).orElseThrow().round();
        assertThat(RoundRules.next(asking, 0, START)).isEmpty();
        assertThat(RoundRules.next(round(), 0, START)).isEmpty();
    }

    @Test
    void after_the_last_question_the_round_is_finished() {
        Round last =
                new Round(
                        round().id(),
                        ADA,
                        new Venue.Alone(),
                        round().plan(),
                        new Progress.Reviewing(1),
                        4);
        Round finished = RoundRules.next(last, 1, START).orElseThrow().round();
        assertThat(finished.progress()).isEqualTo(new Progress.Finished(START));
        assertThat(finished.open()).isFalse();
    }

    @Test
    void a_round_is_stopped_where_it_stands_and_only_once() {
        Round stopped = RoundRules.stop(round(), START).orElseThrow().round();
        assertThat(stopped.progress()).isEqualTo(new Progress.Stopped(0, START));
        assertThat(stopped.open()).isFalse();
        assertThat(RoundRules.stop(stopped, START)).isEmpty();
    }

    @Test
    void a_half_answer_is_asked_back_once_and_then_earns_nothing() {
        Question typed = Samples.typed("Konstantin {Umansky} [prompt on Konstantin]");
        Answer half = new Answer.Written("Konstantin");
        Submission first = RoundRules.submit(round(), 0, typed, half, START);
        Round asked = ((Submission.AskedBack) first).change().round();
        assertThat(((Progress.Asking) asked.progress()).prompt()).isPresent();
        assertThat(asked.version()).isEqualTo(2);
        Submission second = RoundRules.submit(asked, 0, typed, half, START.plusSeconds(9));
        Answered answered = ((Submission.Graded) second).change().answers().getFirst();
        assertThat(answered.verdict().points()).isEqualTo(new Points(0, 1));
        assertThat(answered.verdict().rule().value()).isEqualTo("nearly-twice");
        assertThat(answered.when().thinking()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void a_round_stopped_while_reviewing_stands_behind_the_answered_question() {
        Round reviewing = graded(round(), new Answer.Picked(1), START).round();
        assertThat(RoundRules.stop(reviewing, START).orElseThrow().round().progress())
                .isEqualTo(new Progress.Stopped(1, START));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_is_pressed_each_question_is_answered_at_most_once(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Round round = round();
        int[] answers = new int[2];
        for (int i = 0; i < 200; i++) {
            Optional<Change> change = press(round, random);
            if (change.isPresent()) {
                assertThat(change.get().round().version()).isEqualTo(round.version() + 1);
                change.get().answers().forEach(answered -> answers[answered.index()]++);
                round = change.get().round();
            }
        }
        assertThat(answers[0]).isLessThanOrEqualTo(1);
        assertThat(answers[1]).isLessThanOrEqualTo(answers[0]);
        assertThat(round.open()).isFalse();
    }

    private static Optional<Change> press(Round round, SplittableRandom random) {
        int index = random.nextInt(-1, 3);
        return switch (random.nextInt(40)) {
            case 0 -> RoundRules.stop(round, START);
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> RoundRules.next(round, index, START);
            default ->
                    RoundRules.submit(
                                            round,
                                            index,
                                            QUESTION,
                                            new Answer.Picked(random.nextInt(-1, 4)),
                                            START)
                                    instanceof Submission.Graded graded
                            ? Optional.of(graded.change())
                            : Optional.empty();
        };
    }

    private static Change graded(Round round, Answer answer, Instant now) {
        return ((Submission.Graded) RoundRules.submit(round, 0, QUESTION, answer, now)).change();
    }

    private static Round round() {
        Plan plan =
                new Plan(
                        new QuizId("sample"),
                        List.of(QUESTION.id(), new QuestionId("second-one")),
                        1941);
        return RoundRules.start(new RoundId("0123456789ab"), ADA, new Venue.Alone(), plan, START)
                .round();
    }
}
