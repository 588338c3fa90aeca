package dev.memoquiz.domain.live;

import static dev.memoquiz.domain.live.LiveSamples.AUTOMATIC;
import static dev.memoquiz.domain.live.LiveSamples.NOON;
import static dev.memoquiz.domain.live.LiveSamples.QUESTION;
import static dev.memoquiz.domain.live.LiveSamples.SPEED;
import static dev.memoquiz.domain.live.LiveSamples.TIMED;
import static dev.memoquiz.domain.live.LiveSamples.TWICE;
import static dev.memoquiz.domain.live.LiveSamples.UNTIMED;
import static dev.memoquiz.domain.live.LiveSamples.at;
import static dev.memoquiz.domain.live.LiveSamples.closed;
import static dev.memoquiz.domain.live.LiveSamples.everywhere;
import static dev.memoquiz.domain.live.LiveSamples.lobby;
import static dev.memoquiz.domain.live.LiveSamples.made;
import static dev.memoquiz.domain.live.LiveSamples.refused;
import static dev.memoquiz.domain.live.LiveSamples.revealed;
import static dev.memoquiz.domain.live.LiveSamples.voting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveRulesTest {
    private static final Turn FIRST = Turn.first(0);

    @Test
    void a_new_round_waits_in_its_lobby_and_ends_when_nobody_starts_it() {
        LiveRound lobby = lobby(TIMED);
        assertThat(lobby.phase()).isEqualTo(new Phase.Lobby(NOON));
        assertThat(lobby.version()).isEqualTo(1);
        assertThat(LiveRules.due(lobby)).contains(NOON.plusSeconds(3600));
        assertThat(tick(lobby, at(3599))).isEqualTo(refused(Step.Why.NOT_DUE));
        assertThat(made(tick(lobby, at(3600))).phase())
                .isEqualTo(new Phase.Ended(at(3600), EndReason.IDLE, 0));
    }

    @Test
    void the_start_opens_the_first_vote_with_its_deadline() {
        LiveRound timed = made(LiveRules.start(lobby(TIMED), at(9)));
        assertThat(timed.phase()).isEqualTo(new Phase.Voting(FIRST, at(9), Optional.of(at(39))));
        assertThat(timed.version()).isEqualTo(2);
        assertThat(made(LiveRules.start(lobby(UNTIMED), at(9))).phase())
                .isEqualTo(new Phase.Voting(FIRST, at(9), Optional.empty()));
    }

    @Test
    void a_round_starts_once_and_only_from_its_lobby() {
        assertThat(everywhere().stream().map(round -> LiveRules.start(round, NOON)).toList())
                .filteredOn(Step.Refused.class::isInstance)
                .hasSize(everywhere().size() - 1);
        assertThat(LiveRules.start(voting(TIMED), NOON)).isEqualTo(refused(Step.Why.STARTED));
    }

    @Test
    void a_vote_closes_a_moment_after_its_deadline_and_its_key_is_shown() {
        LiveRound voting = voting(TIMED);
        assertThat(tick(voting, at(30.599))).isEqualTo(refused(Step.Why.NOT_DUE));
        Step.Made shown = (Step.Made) tick(voting, at(30.6));
        assertThat(shown.change().round().phase())
                .isEqualTo(new Phase.Revealed(FIRST, at(30.6), Optional.empty()));
        assertThat(shown.change().round().closed(FIRST))
                .contains(new LiveRound.Closed(NOON, at(30)));
        assertThat(shown.change().settled()).contains(new LiveChange.Settled(0, QUESTION, false));
    }

    @Test
    void the_hosts_reveal_closes_the_vote_at_the_moment_it_arrives() {
        LiveRound closing = made(reveal(voting(UNTIMED), at(12)));
        assertThat(closing.phase()).isEqualTo(new Phase.Voting(FIRST, NOON, Optional.of(at(12))));
        assertThat(LiveRules.due(closing)).contains(at(12.6));
    }

    @Test
    void a_reveal_closes_no_vote_before_it_opened() {
        assertThat(deadline(made(reveal(voting(UNTIMED), at(-3))))).contains(NOON);
    }

    @Test
    void a_vote_that_is_closing_is_not_closed_again() {
        LiveRound closing = made(reveal(voting(TIMED), at(12)));
        assertThat(reveal(closing, at(12.2))).isEqualTo(refused(Step.Why.CLOSING));
        assertThat(reveal(voting(TIMED), at(31))).isEqualTo(refused(Step.Why.CLOSING));
    }

    @Test
    void a_reveal_meant_for_another_vote_does_nothing() {
        LiveRound second = made(LiveRules.next(closed(TIMED, 5), 0, at(10)));
        assertThat(reveal(second, at(11))).isEqualTo(refused(Step.Why.MOVED_ON));
        assertThat(reveal(closed(TIMED, 5), at(11))).isEqualTo(refused(Step.Why.MOVED_ON));
        assertThat(reveal(lobby(TIMED), at(11))).isEqualTo(refused(Step.Why.NOT_STARTED));
    }

    @Test
    void with_a_second_vote_the_first_is_discussed_without_the_key() {
        Step.Made discussed = (Step.Made) tick(voting(TWICE), at(30.6));
        LiveRound round = discussed.change().round();
        assertThat(round.phase()).isEqualTo(new Phase.Discussing(0, at(30.6), Optional.empty()));
        assertThat(discussed.change().settled()).isEmpty();
        assertThat(round.revealed()).isEmpty();
    }

    @Test
    void the_second_vote_closes_with_the_key() {
        LiveRound again = made(LiveRules.voteAgain(closed(TWICE, 5), 0, at(60)));
        assertThat(again.phase())
                .isEqualTo(new Phase.Voting(Turn.second(0), at(60), Optional.of(at(90))));
        LiveRound shown = made(tick(again, at(90.6)));
        assertThat(shown.phase())
                .isEqualTo(new Phase.Revealed(Turn.second(0), at(90.6), Optional.empty()));
        assertThat(shown.closed(FIRST)).contains(new LiveRound.Closed(NOON, at(5)));
        assertThat(shown.closed(Turn.second(0))).contains(new LiveRound.Closed(at(60), at(90)));
    }

    @Test
    void the_host_may_show_the_key_without_a_second_vote() {
        Step.Made shown = (Step.Made) revealNow(closed(TWICE, 5), 0);
        assertThat(shown.change().round().phase())
                .isEqualTo(new Phase.Revealed(FIRST, at(20), Optional.empty()));
        assertThat(shown.change().settled()).isPresent();
    }

    @Test
    void who_closes_a_first_vote_a_second_time_shows_no_key() {
        assertThat(reveal(closed(TWICE, 5), at(6))).isEqualTo(refused(Step.Why.MOVED_ON));
    }

    @Test
    void a_second_vote_is_left_out_only_before_it_opens() {
        LiveRound discussing = closed(TWICE, 5);
        LiveRound again = made(LiveRules.voteAgain(discussing, 0, at(60)));
        assertThat(revealNow(again, 0)).isEqualTo(refused(Step.Why.MOVED_ON));
        assertThat(revealNow(discussing, 1)).isEqualTo(refused(Step.Why.MOVED_ON));
        assertThat(revealNow(voting(TWICE), 0)).isEqualTo(refused(Step.Why.MOVED_ON));
    }

    @Test
    void a_second_vote_needs_a_discussion_of_that_question() {
        assertThat(LiveRules.voteAgain(closed(TWICE, 5), 1, at(9)))
                .isEqualTo(refused(Step.Why.MOVED_ON));
        assertThat(LiveRules.voteAgain(voting(TWICE), 0, at(9)))
                .isEqualTo(refused(Step.Why.MOVED_ON));
    }

    @Test
    void a_host_who_presses_on_while_a_vote_closes_is_told_to_wait() {
        LiveRound closing = made(reveal(voting(TWICE), at(5)));
        assertThat(LiveRules.voteAgain(closing, 0, at(5.3))).isEqualTo(refused(Step.Why.CLOSING));
        assertThat(LiveRules.next(closing, 0, at(5.3))).isEqualTo(refused(Step.Why.CLOSING));
        assertThat(LiveRules.next(closing, 1, at(5.3))).isEqualTo(refused(Step.Why.MOVED_ON));
    }

    @Test
    void an_automatic_round_needs_no_host() {
        LiveRound discussing = made(tick(voting(AUTOMATIC), at(30.6)));
        assertThat(LiveRules.due(discussing)).contains(at(150.6));
        LiveRound again = made(tick(discussing, at(150.6)));
        assertThat(again.turn()).contains(Turn.second(0));
        LiveRound shown = made(tick(again, at(181.2)));
        assertThat(LiveRules.due(shown)).contains(at(211.2));
        assertThat(made(tick(shown, at(211.2))).turn()).contains(Turn.first(1));
    }

    @Test
    void an_automatic_round_closes_a_vote_when_everybody_voted() {
        LiveRound closing = made(LiveRules.everybodyVoted(voting(AUTOMATIC), at(8)));
        assertThat(deadline(closing)).contains(at(8));
        assertThat(LiveRules.everybodyVoted(closing, at(8.2))).isEqualTo(refused(Step.Why.CLOSING));
        assertThat(LiveRules.everybodyVoted(voting(TIMED), at(8)))
                .isEqualTo(refused(Step.Why.NOT_DUE));
    }

    @Test
    void points_for_speed_are_practice_in_the_lasting_log() {
        LiveRound again = made(LiveRules.voteAgain(closed(SPEED, 5), 0, at(60)));
        Step.Made shown = (Step.Made) tick(again, at(90.6));
        assertThat(shown.change().settled().orElseThrow().practice()).isTrue();
    }

    @Test
    void next_is_taken_once_for_each_question_and_after_the_last_the_round_is_finished() {
        LiveRound second = made(LiveRules.next(closed(TIMED, 5), 0, at(10)));
        assertThat(second.phase())
                .isEqualTo(new Phase.Voting(Turn.first(1), at(10), Optional.of(at(40))));
        assertThat(LiveRules.next(second, 0, at(10))).isEqualTo(refused(Step.Why.MOVED_ON));
        LiveRound finished = made(LiveRules.next(revealed(TIMED, 3), 2, at(99)));
        assertThat(finished.phase()).isEqualTo(new Phase.Ended(at(99), EndReason.FINISHED, 3));
        assertThat(finished.revealed()).containsExactly(0, 1, 2);
        assertThat(LiveRules.due(finished)).isEmpty();
    }

    @Test
    void a_skipped_question_counts_for_nobody_and_the_next_one_is_asked() {
        LiveRound second = made(LiveRules.skip(voting(TIMED), 0, at(7)));
        assertThat(second.turn()).contains(Turn.first(1));
        LiveRound shown = made(tick(second, at(60)));
        assertThat(shown.revealed()).containsExactly(1);
        LiveRound last = made(LiveRules.skip(made(LiveRules.next(shown, 1, at(61))), 2, at(62)));
        assertThat(last.phase()).isEqualTo(new Phase.Ended(at(62), EndReason.FINISHED, 3));
        assertThat(last.revealed()).containsExactly(1);
    }

    @Test
    void a_skip_is_meant_for_one_question_and_not_for_a_key_that_is_out() {
        assertThat(LiveRules.skip(voting(TIMED), 1, NOON)).isEqualTo(refused(Step.Why.MOVED_ON));
        assertThat(LiveRules.skip(closed(TIMED, 5), 0, NOON)).isEqualTo(refused(Step.Why.REVEALED));
        assertThat(LiveRules.skip(lobby(TIMED), 0, NOON)).isEqualTo(refused(Step.Why.NOT_STARTED));
    }

    @Test
    void a_discussed_question_that_is_skipped_takes_no_late_votes() {
        LiveRound skipped = made(LiveRules.skip(closed(TWICE, 5), 0, at(9)));
        assertThat(skipped.closed(FIRST)).isEmpty();
    }

    @Test
    void without_its_question_the_round_stops_and_can_be_mended_or_skipped() {
        LiveRound stopped = made(LiveRules.tick(voting(TIMED), Optional.empty(), at(31)));
        assertThat(stopped.phase()).isInstanceOf(Phase.Paused.class);
        assertThat(((Phase.Paused) stopped.phase()).why()).isEqualTo(PauseReason.QUIZ_GONE);
        LiveRound mended = made(tick(made(LiveHalts.resume(stopped, at(100))), at(100)));
        assertThat(mended.revealed()).containsExactly(0);
        assertThat(made(LiveRules.skip(stopped, 0, at(100))).turn()).contains(Turn.first(1));
    }

    @Test
    void an_ended_round_keeps_what_was_revealed_and_takes_no_step() {
        LiveRound second = made(LiveRules.next(closed(TIMED, 5), 0, at(10)));
        LiveRound ended = made(LiveRules.end(second, EndReason.HOST, at(11)));
        assertThat(ended.revealed()).containsExactly(0);
        assertThat(ended.open()).isFalse();
        List<Step> presses =
                List.of(
                        LiveRules.start(ended, at(12)),
                        reveal(ended, at(12)),
                        LiveRules.voteAgain(ended, 1, at(12)),
                        LiveRules.next(ended, 1, at(12)),
                        LiveRules.skip(ended, 1, at(12)),
                        LiveRules.end(ended, EndReason.HOST, at(12)),
                        LiveHalts.pause(ended, PauseReason.HOST, at(12)),
                        LiveHalts.resume(ended, at(12)),
                        LiveHalts.move(ended, new Place("school", "attic"), at(12)),
                        LiveHalts.takeOver(ended, LiveSamples.HOST));
        assertThat(presses).containsOnly(refused(Step.Why.OVER));
        assertThat(tick(ended, at(99_999))).isEqualTo(refused(Step.Why.NOT_DUE));
    }

    @Test
    void whatever_stands_still_for_an_hour_ends() {
        everywhere().stream()
                .filter(LiveRound::open)
                .map(LiveSamples::untimed)
                .forEach(round -> {
                    Instant due = LiveRules.due(round).orElseThrow();
                    LiveRound ended = made(tick(round, due));
                    assertThat(ended.phase())
                            .isEqualTo(new Phase.Ended(due, EndReason.IDLE, round.behind()));
                });
    }

    private static Step tick(LiveRound round, Instant now) {
        return LiveRules.tick(round, Optional.of(QUESTION), now);
    }

    private static Step reveal(LiveRound round, Instant now) {
        return LiveRules.reveal(round, FIRST, now);
    }

    private static Step revealNow(LiveRound round, int index) {
        return LiveRules.revealNow(round, index, Optional.of(QUESTION), at(20));
    }

    private static Optional<Instant> deadline(LiveRound round) {
        return ((Phase.Voting) round.phase()).deadline();
    }
}
