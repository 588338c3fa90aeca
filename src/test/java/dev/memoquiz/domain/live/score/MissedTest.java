package dev.memoquiz.domain.live.score;

import static dev.memoquiz.domain.live.score.Ballots.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSamples;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissedTest {
    private static final LiveRound THREE = LiveSamples.revealed(LiveSamples.UNTIMED, 3);

    private static Recorded answer(int index, int points, Dispute dispute) {
        return new Recorded(
                new Answered(
                        player("Ada").seat(),
                        index,
                        new Answered.Who(player("Ada").reader(), new Venue.Server("school")),
                        new Answered.What(
                                THREE.plan().quiz(),
                                THREE.plan().questions().get(index),
                                "abc123",
                                new Answer.Picked(0)),
                        new Verdict.Graded(
                                new Points(points, 1), Rule.ONE_RIGHT_OPTION.ruleName(), List.of()),
                        new Answered.When(LiveSamples.NOON, Duration.ZERO)),
                true,
                dispute);
    }

    private static Recorded answer(int index, int points) {
        return answer(index, points, new Dispute.None());
    }

    private static List<String> missed(LiveRound round, Recorded... answers) {
        return missed(round, List.of(), answers);
    }

    private static List<String> missed(LiveRound round, List<Vote> votes, Recorded... answers) {
        return Missed.of(round, List.of(answers), votes).stream()
                .map(one -> one.question() + (one.answer().isPresent() ? " wrong" : " unanswered"))
                .toList();
    }

    @Test
    void what_was_wrong_and_what_was_left_unanswered_is_missed_in_the_order_asked() {
        assertThat(missed(THREE, answer(2, 0), answer(1, 1)))
                .containsExactly("question-0 unanswered", "question-2 wrong");
        assertThat(missed(THREE, answer(0, 1), answer(1, 1), answer(2, 1))).isEmpty();
    }

    @Test
    void what_was_not_revealed_or_was_left_out_is_not_missed() {
        assertThat(missed(LiveSamples.revealed(LiveSamples.UNTIMED, 2)))
                .containsExactly("question-0 unanswered", "question-1 unanswered");
        LiveRound skipped =
                LiveSamples.made(
                        LiveRules.skip(
                                LiveSamples.voting(LiveSamples.UNTIMED), 0, LiveSamples.NOON));
        assertThat(missed(skipped)).isEmpty();
    }

    @Test
    void what_a_teacher_accepted_is_not_missed() {
        assertThat(missed(THREE, answer(0, 0, new Dispute.Accepted(1)), answer(1, 1)))
                .containsExactly("question-2 unanswered");
    }

    private static Vote second(int index, int option, int points) {
        return new Vote(
                player("Ada").reader().id(),
                Turn.second(index),
                "abc123",
                new Answer.Picked(option),
                new Vote.Mark(
                        new Points(points, 1), Rule.ONE_RIGHT_OPTION.ruleName(), points, false),
                LiveSamples.NOON,
                Duration.ZERO);
    }

    @Test
    void what_was_right_alone_and_wrong_after_the_talk_is_missed() {
        Recorded[] right = {answer(0, 1), answer(1, 1), answer(2, 1)};
        assertThat(missed(THREE, List.of(second(1, 2, 0)), right))
                .containsExactly("question-1 wrong");
        assertThat(missed(THREE, List.of(second(1, 2, 1)), right)).isEmpty();
        assertThat(missed(THREE, List.of(second(1, 2, 1)), answer(0, 1), answer(1, 0), right[2]))
                .containsExactly("question-1 wrong");
    }

    @Test
    void the_same_answer_after_the_talk_is_as_good_as_what_a_teacher_accepted_of_it() {
        assertThat(
                        missed(
                                THREE,
                                List.of(second(0, 0, 0)),
                                answer(0, 0, new Dispute.Accepted(1)),
                                answer(1, 1),
                                answer(2, 1)))
                .isEmpty();
    }
}
