package dev.memoquiz.domain.live;

import static dev.memoquiz.domain.live.LiveSamples.AUTOMATIC;
import static dev.memoquiz.domain.live.LiveSamples.HOST;
import static dev.memoquiz.domain.live.LiveSamples.LIBRARY;
import static dev.memoquiz.domain.live.LiveSamples.NOON;
import static dev.memoquiz.domain.live.LiveSamples.TIMED;
import static dev.memoquiz.domain.live.LiveSamples.TWICE;
import static dev.memoquiz.domain.live.LiveSamples.UNTIMED;
import static dev.memoquiz.domain.live.LiveSamples.at;
import static dev.memoquiz.domain.live.LiveSamples.closed;
import static dev.memoquiz.domain.live.LiveSamples.lobby;
import static dev.memoquiz.domain.live.LiveSamples.made;
import static dev.memoquiz.domain.live.LiveSamples.refused;
import static dev.memoquiz.domain.live.LiveSamples.voting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveHaltsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void more_time_moves_the_deadline_and_nothing_else() {
        assertThat(made(LiveHalts.extend(voting(TIMED), MINUTE, at(29))).phase())
                .isEqualTo(new Phase.Voting(Turn.first(0), NOON, Optional.of(at(90))));
        LiveRound discussing = closed(AUTOMATIC, 5);
        assertThat(LiveRules.due(made(LiveHalts.extend(discussing, MINUTE, at(9)))))
                .contains(LiveRules.due(discussing).orElseThrow().plus(MINUTE));
    }

    @Test
    void there_is_no_more_time_where_there_is_none_or_it_is_up() {
        assertThat(LiveHalts.extend(voting(UNTIMED), MINUTE, at(1)))
                .isEqualTo(refused(Step.Why.UNTIMED));
        assertThat(LiveHalts.extend(closed(TIMED, 5), MINUTE, at(9)))
                .isEqualTo(refused(Step.Why.UNTIMED));
        assertThat(LiveHalts.extend(voting(TIMED), MINUTE, at(30.001)))
                .isEqualTo(refused(Step.Why.CLOSING));
        assertThat(LiveHalts.extend(lobby(TIMED), MINUTE, at(1)))
                .isEqualTo(refused(Step.Why.NOT_STARTED));
        assertThat(LiveHalts.extend(voting(TIMED), Duration.ofMinutes(11), at(1)))
                .isEqualTo(refused(Step.Why.TOO_LONG));
        assertThat(LiveHalts.extend(voting(TIMED), Duration.ZERO, at(1)))
                .isEqualTo(refused(Step.Why.TOO_LONG));
    }

    @Test
    void in_the_instant_of_its_deadline_a_vote_is_over_for_more_time_as_for_a_reveal() {
        LiveRound closed = made(LiveRules.reveal(voting(UNTIMED), Turn.first(0), at(20)));
        assertThat(LiveRules.reveal(closed, Turn.first(0), at(20)))
                .isEqualTo(refused(Step.Why.CLOSING));
        assertThat(LiveHalts.extend(closed, MINUTE, at(20))).isEqualTo(refused(Step.Why.CLOSING));
        assertThat(LiveHalts.extend(voting(TIMED), MINUTE, at(30)))
                .isEqualTo(refused(Step.Why.CLOSING));
        assertThat(made(LiveHalts.extend(voting(TIMED), MINUTE, at(29.999))).phase())
                .isInstanceOf(Phase.Voting.class);
    }

    @Test
    void a_pause_in_the_instant_of_a_reveal_does_not_open_the_vote_again() {
        LiveRound closed = made(LiveRules.reveal(voting(UNTIMED), Turn.first(0), at(20)));
        assertThat(made(LiveHalts.resume(pause(closed, at(20)), at(100))).phase())
                .isEqualTo(closed.phase());
        assertThat(away(closed, at(20), at(500)).phase()).isEqualTo(closed.phase());
    }

    @Test
    void a_vote_that_nobody_could_see_gets_its_time_back() {
        LiveRound back = made(LiveHalts.unseen(voting(TIMED), Turn.first(0), at(8)));
        assertThat(back.phase())
                .isEqualTo(new Phase.Voting(Turn.first(0), at(8), Optional.of(at(38)), held(0, 8)));
        assertThat(LiveHalts.unseen(voting(TIMED), Turn.second(0), at(8)))
                .isEqualTo(refused(Step.Why.NOT_DUE));
        assertThat(LiveHalts.unseen(voting(UNTIMED), Turn.first(0), at(8)))
                .isEqualTo(refused(Step.Why.NOT_DUE));
        LiveRound closed = made(LiveRules.reveal(voting(TIMED), Turn.first(0), at(7)));
        assertThat(LiveHalts.unseen(closed, Turn.first(0), at(8)))
                .isEqualTo(refused(Step.Why.NOT_DUE));
    }

    @Test
    void a_pause_keeps_the_time_that_was_left() {
        LiveRound paused = pause(voting(TIMED), at(10));
        assertThat(paused.turn()).contains(Turn.first(0));
        LiveRound going = made(LiveHalts.resume(paused, at(100)));
        assertThat(going.phase())
                .isEqualTo(
                        new Phase.Voting(
                                Turn.first(0), at(90), Optional.of(at(120)), held(10, 90)));
        assertThat(going.version()).isEqualTo(4);
    }

    @Test
    void a_deadline_that_had_passed_before_the_pause_stays_passed() {
        LiveRound going = made(LiveHalts.resume(pause(voting(TIMED), at(30.2)), at(100)));
        assertThat(((Phase.Voting) going.phase()).deadline()).contains(at(30));
    }

    @Test
    void a_round_is_paused_once_but_learns_of_trouble() {
        LiveRound paused = pause(voting(TIMED), at(10));
        assertThat(LiveHalts.pause(paused, PauseReason.HOST, at(11)))
                .isEqualTo(refused(Step.Why.PAUSED));
        Phase.Running behind = ((Phase.Paused) paused.phase()).paused();
        LiveRound troubled = made(LiveHalts.pause(paused, PauseReason.CHANNEL_GONE, at(12)));
        assertThat(troubled.phase())
                .isEqualTo(new Phase.Paused(behind, at(10), PauseReason.CHANNEL_GONE));
        assertThat(LiveHalts.pause(troubled, PauseReason.CHANNEL_GONE, at(13)))
                .isEqualTo(refused(Step.Why.PAUSED));
    }

    @Test
    void only_a_paused_round_is_resumed() {
        assertThat(LiveHalts.resume(voting(TIMED), at(1))).isEqualTo(refused(Step.Why.NOT_PAUSED));
    }

    @Test
    void a_paused_round_moves_to_another_channel_and_goes_on() {
        Place attic = new Place("school", "attic");
        LiveRound moved = made(LiveHalts.move(pause(voting(TIMED), at(10)), attic, at(40)));
        assertThat(moved.place()).isEqualTo(attic);
        assertThat(moved.phase())
                .isEqualTo(
                        new Phase.Voting(Turn.first(0), at(30), Optional.of(at(60)), held(10, 30)));
        assertThat(moved.version()).isEqualTo(4);
    }

    @Test
    void a_running_round_moves_as_it_is_but_not_to_where_it_stands() {
        Place attic = new Place("school", "attic");
        LiveRound moved = made(LiveHalts.move(voting(TIMED), attic, at(9)));
        assertThat(moved.phase()).isEqualTo(voting(TIMED).phase());
        assertThat(moved.version()).isEqualTo(3);
        assertThat(LiveHalts.move(voting(TIMED), LIBRARY, at(9)))
                .isEqualTo(refused(Step.Why.ALREADY_HERE));
    }

    @Test
    void a_teacher_becomes_the_host_once() {
        Reader teacher = new Reader(new ReaderId("discord:2"), "Mr Second");
        LiveRound taken = made(LiveHalts.takeOver(voting(TIMED), teacher));
        assertThat(taken.host()).isEqualTo(teacher);
        assertThat(taken.phase()).isEqualTo(voting(TIMED).phase());
        assertThat(taken.version()).isEqualTo(3);
        assertThat(LiveHalts.takeOver(taken, teacher)).isEqualTo(refused(Step.Why.ALREADY_HOST));
        assertThat(LiveHalts.takeOver(voting(TIMED), HOST))
                .isEqualTo(refused(Step.Why.ALREADY_HOST));
    }

    @Test
    void after_an_absence_the_same_time_is_left() {
        LiveRound back = away(voting(TIMED), at(12), at(500));
        assertThat(back.phase())
                .isEqualTo(
                        new Phase.Voting(
                                Turn.first(0), at(488), Optional.of(at(518)), held(12, 488)));
    }

    @Test
    void a_short_absence_moves_nothing() {
        assertThat(LiveHalts.away(voting(TIMED), Optional.of(at(12)), at(13.5)))
                .isEqualTo(refused(Step.Why.NOT_DUE));
    }

    @Test
    void an_absence_that_began_before_the_vote_counts_from_its_opening() {
        assertThat(away(voting(TIMED), at(-1), at(50)).phase())
                .isEqualTo(
                        new Phase.Voting(Turn.first(0), at(50), Optional.of(at(80)), held(0, 50)));
        assertThat(made(LiveHalts.away(voting(TIMED), Optional.empty(), at(50))).phase())
                .isEqualTo(
                        new Phase.Voting(Turn.first(0), at(50), Optional.of(at(80)), held(0, 50)));
    }

    @Test
    void a_deadline_that_had_passed_before_the_absence_stays_passed() {
        assertThat(((Phase.Voting) away(voting(TIMED), at(30.3), at(500)).phase()).deadline())
                .contains(at(30));
    }

    @Test
    void an_absence_during_a_pause_leaves_the_time_and_the_hour_of_waiting() {
        LiveRound back = away(pause(voting(TIMED), at(10)), at(20), at(5000));
        assertThat(LiveRules.due(back)).contains(at(10 + 4980 + 3600));
        assertThat(made(LiveHalts.resume(back, at(5010))).phase())
                .isEqualTo(
                        new Phase.Voting(
                                Turn.first(0),
                                at(5000),
                                Optional.of(at(5030)),
                                List.of(hold(10, 4980), hold(4990, 20))));
    }

    @Test
    void a_lobby_and_a_discussion_wait_as_long_after_an_absence_as_they_would_have() {
        assertThat(LiveRules.due(away(lobby(TIMED), at(100), at(9000)))).contains(at(12_500));
        LiveRound discussing = closed(TWICE, 5);
        assertThat(LiveRules.due(away(discussing, at(100), at(9000))))
                .contains(LiveRules.due(discussing).orElseThrow().plusSeconds(8900));
    }

    @Test
    void all_times_go_with_a_clock_that_is_set() {
        assertThat(clockSet(voting(TIMED), 7200).phase())
                .isEqualTo(new Phase.Voting(Turn.first(0), at(7200), Optional.of(at(7230))));
        assertThat(clockSet(voting(TIMED), -7200).phase())
                .isEqualTo(new Phase.Voting(Turn.first(0), at(-7200), Optional.of(at(-7170))));
        LiveRound paused = clockSet(pause(voting(TIMED), at(10)), -7200);
        assertThat(made(LiveHalts.resume(paused, at(-7000))).phase())
                .isEqualTo(
                        new Phase.Voting(
                                Turn.first(0),
                                at(-7010),
                                Optional.of(at(-6980)),
                                held(-7190, 190)));
    }

    @Test
    void a_clock_set_back_during_an_absence_leaves_the_time_that_was_left() {
        assertThat(away(voting(TIMED), at(12), at(-7188)).phase())
                .isEqualTo(new Phase.Voting(Turn.first(0), at(-7200), Optional.of(at(-7170))));
        assertThat(away(voting(TIMED), at(30.3), at(-7169.7)).phase())
                .isEqualTo(new Phase.Voting(Turn.first(0), at(-7200), Optional.of(at(-7170))));
    }

    private static List<Phase.Hold> held(int from, int seconds) {
        return List.of(hold(from, seconds));
    }

    private static Phase.Hold hold(int from, int seconds) {
        return new Phase.Hold(at(from), Duration.ofSeconds(seconds));
    }

    private static LiveRound clockSet(LiveRound round, int seconds) {
        return made(LiveHalts.clockSet(round, Duration.ofSeconds(seconds), at(seconds)));
    }

    private static LiveRound pause(LiveRound round, Instant now) {
        return made(LiveHalts.pause(round, PauseReason.HOST, now));
    }

    private static LiveRound away(LiveRound round, Instant seen, Instant now) {
        return made(LiveHalts.away(round, Optional.of(seen), now));
    }
}
