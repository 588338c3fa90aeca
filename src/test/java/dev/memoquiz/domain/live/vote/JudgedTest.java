package dev.memoquiz.domain.live.vote;

import static dev.memoquiz.domain.live.LiveSamples.QUESTION;
import static dev.memoquiz.domain.live.LiveSamples.TIMED;
import static dev.memoquiz.domain.live.LiveSamples.TWICE;
import static dev.memoquiz.domain.live.LiveSamples.UNTIMED;
import static dev.memoquiz.domain.live.LiveSamples.at;
import static dev.memoquiz.domain.live.LiveSamples.closed;
import static dev.memoquiz.domain.live.LiveSamples.lobby;
import static dev.memoquiz.domain.live.LiveSamples.made;
import static dev.memoquiz.domain.live.LiveSamples.voting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final Turn FIRST = Turn.first(0);

    @Test
    void a_press_counts_up_to_the_very_deadline_whenever_it_arrives() {
        assertThat(judge(voting(TIMED), at(30), at(30.5))).isEqualTo(inTime(30, false));
        assertThat(judge(voting(TIMED), at(30.001), at(30.5)))
                .isEqualTo(new Judged.TooLate(at(30), at(30.001)));
    }

    @Test
    void an_untimed_vote_takes_every_press() {
        assertThat(judge(voting(UNTIMED), at(3000), at(3001))).isEqualTo(inTime(3000, false));
    }

    @Test
    void a_press_in_time_that_arrives_after_the_key_is_shown_still_counts() {
        assertThat(judge(closed(TIMED, 5), at(5), at(7))).isEqualTo(inTime(5, true));
        assertThat(judge(closed(TIMED, 5), at(5.001), at(7)))
                .isEqualTo(new Judged.TooLate(at(5), at(5.001)));
    }

    @Test
    void the_deadline_of_a_question_is_remembered_to_the_end_of_the_round_and_beyond() {
        LiveRound next = made(LiveRules.next(closed(TIMED, 5), 0, at(6)));
        assertThat(judge(next, at(4), at(6.1))).isEqualTo(inTime(4, true));
        LiveRound ended = made(LiveRules.end(next, EndReason.HOST, at(7)));
        assertThat(judge(ended, at(4), at(7.1))).isEqualTo(inTime(4, true));
        assertThat(judge(ended, at(6), at(7.1))).isInstanceOf(Judged.TooLate.class);
    }

    @Test
    void a_late_first_vote_during_the_discussion_counts_and_is_not_settled_yet() {
        assertThat(judge(closed(TWICE, 5), at(5), at(6))).isEqualTo(inTime(5, false));
    }

    @Test
    void what_is_not_open_takes_no_press() {
        LiveRound ended = made(LiveRules.end(voting(TIMED), EndReason.HOST, at(2)));
        LiveRound skipped = made(LiveRules.skip(voting(TIMED), 0, at(2)));
        assertThat(judge(lobby(TIMED), at(1), at(1))).isEqualTo(new Judged.NotOpen());
        assertThat(judge(ended, at(1), at(3))).isEqualTo(new Judged.NotOpen());
        assertThat(judge(skipped, at(1), at(3))).isEqualTo(new Judged.NotOpen());
        assertThat(Judged.of(voting(TIMED), Turn.second(0), at(1), at(1)))
                .isEqualTo(new Judged.NotOpen());
        assertThat(Judged.of(voting(TIMED), Turn.first(99), at(1), at(1)))
                .isEqualTo(new Judged.NotOpen());
        assertThat(Judged.of(voting(TIMED), Turn.first(-1), at(1), at(1)))
                .isEqualTo(new Judged.NotOpen());
    }

    @Test
    void a_paused_vote_takes_what_was_pressed_before_the_pause() {
        LiveRound paused = made(LiveHalts.pause(voting(TIMED), PauseReason.HOST, at(10)));
        assertThat(judge(paused, at(10), at(11))).isEqualTo(inTime(10, false));
        assertThat(judge(paused, at(10.001), at(11)))
                .isEqualTo(new Judged.Paused(PauseReason.HOST));
    }

    @Test
    void thinking_time_leaves_pauses_out() {
        LiveRound paused = made(LiveHalts.pause(voting(TIMED), PauseReason.HOST, at(10)));
        LiveRound going = made(LiveHalts.resume(paused, at(100)));
        assertThat(judge(going, at(105), at(105))).isEqualTo(inTime(15, false));
    }

    @Test
    void what_was_pressed_before_a_pause_and_arrives_after_it_took_as_long_as_it_did() {
        LiveRound going = resumed(voting(TIMED), 10, 100);
        assertThat(judge(going, at(4), at(101))).isEqualTo(inTime(4, false));
        assertThat(judge(going, at(10), at(101))).isEqualTo(inTime(10, false));
    }

    @Test
    void what_was_pressed_in_a_pause_and_arrives_after_it_counts_as_pressed_when_it_began() {
        LiveRound going = resumed(voting(TIMED), 10, 100);
        assertThat(judge(going, at(11), at(101))).isEqualTo(inTime(10, false));
        assertThat(judge(going, at(99), at(101))).isEqualTo(inTime(10, false));
        assertThat(judge(going, at(100), at(101))).isEqualTo(inTime(10, false));
    }

    @Test
    void each_pause_after_a_press_is_left_out_of_its_time() {
        LiveRound twice = resumed(resumed(voting(TIMED), 10, 100), 105, 205);
        assertThat(judge(twice, at(4), at(206))).isEqualTo(inTime(4, false));
        assertThat(judge(twice, at(103), at(206))).isEqualTo(inTime(13, false));
        assertThat(judge(twice, at(150), at(206))).isEqualTo(inTime(15, false));
        assertThat(judge(twice, at(207), at(207))).isEqualTo(inTime(17, false));
    }

    @Test
    void a_pause_is_left_out_when_the_press_arrives_in_the_next_one_or_after_the_key() {
        LiveRound going = resumed(voting(TIMED), 10, 100);
        LiveRound again = made(LiveHalts.pause(going, PauseReason.HOST, at(105)));
        assertThat(judge(again, at(4), at(106))).isEqualTo(inTime(4, false));
        LiveRound closing = made(LiveRules.reveal(going, FIRST, at(105)));
        LiveRound shown =
                made(LiveRules.tick(closing, Optional.of(QUESTION), at(105).plus(LiveRules.GRACE)));
        assertThat(judge(shown, at(4), at(107))).isEqualTo(inTime(4, true));
    }

    @Test
    void more_time_forgets_no_pause() {
        LiveRound longer =
                made(
                        LiveHalts.extend(
                                resumed(voting(TIMED), 10, 100), Duration.ofMinutes(1), at(101)));
        assertThat(judge(longer, at(4), at(102))).isEqualTo(inTime(4, false));
    }

    @Test
    void an_absence_is_left_out_as_a_pause_is() {
        LiveRound back = made(LiveHalts.away(voting(TIMED), Optional.of(at(12)), at(500)));
        assertThat(judge(back, at(4), at(501))).isEqualTo(inTime(4, false));
        LiveRound paused = made(LiveHalts.pause(voting(TIMED), PauseReason.HOST, at(10)));
        LiveRound later = made(LiveHalts.away(paused, Optional.of(at(20)), at(500)));
        LiveRound going = made(LiveHalts.resume(later, at(600)));
        assertThat(judge(going, at(4), at(601))).isEqualTo(inTime(4, false));
        assertThat(judge(going, at(550), at(601))).isEqualTo(inTime(10, false));
    }

    @Test
    void pauses_go_with_a_clock_that_is_set() {
        LiveRound set =
                made(
                        LiveHalts.clockSet(
                                resumed(voting(TIMED), 10, 100),
                                Duration.ofHours(-2),
                                at(101 - 7200)));
        assertThat(judge(set, at(4 - 7200), at(102 - 7200))).isEqualTo(inTime(4, false));
        assertThat(judge(set, at(105 - 7200), at(105 - 7200))).isEqualTo(inTime(15, false));
    }

    private static LiveRound resumed(LiveRound round, double from, double to) {
        return made(
                LiveHalts.resume(made(LiveHalts.pause(round, PauseReason.HOST, at(from))), at(to)));
    }

    @Test
    void a_clock_that_is_off_makes_no_press_late_that_arrived_in_time() {
        assertThat(judge(voting(TIMED), at(33), at(29))).isEqualTo(inTime(29, false));
        assertThat(judge(voting(TIMED), at(-2), at(1))).isEqualTo(inTime(0, false));
    }

    private static Judged judge(LiveRound round, Instant stamped, Instant now) {
        return Judged.of(round, FIRST, stamped, now);
    }

    private static Judged inTime(int thinking, boolean revealed) {
        return new Judged.InTime(Duration.ofSeconds(thinking), revealed);
    }
}
