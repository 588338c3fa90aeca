package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.live.LiveSituations.ended;
import static dev.memoquiz.storage.live.LiveSituations.in;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.live;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.step;
import static dev.memoquiz.storage.live.LiveSituations.voting;
import static dev.memoquiz.storage.live.LiveSituations.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Live rounds are kept as they were committed, step by step, and at most one is open in a channel.
public interface LiveContract {
    Store store();

    /// Closes the store and opens it again.
    Store reopened();

    private LiveJournal journal() {
        return store().liveJournal();
    }

    @Test
    default void a_live_round_is_found_as_it_was_committed() {
        LiveSettings settings =
                new LiveSettings(
                        Optional.of(Duration.ofSeconds(45)),
                        LiveSettings.Pacing.AUTOMATIC,
                        LiveSettings.Scoring.SPEED,
                        LiveSettings.SecondVote.BOTH_COUNT,
                        false,
                        6);
        LiveRound plain = kept(journal(), step(lobby(1, 1)));
        LiveRound rich = kept(journal(), step(lobby(2, 50, settings)));

        assertThat(journal().find(live(1))).contains(plain);
        assertThat(journal().find(live(2))).contains(rich);
        assertThat(journal().find(live(3))).isEmpty();
    }

    @Test
    default void every_phase_of_a_live_round_is_kept() {
        Phase.Running voting =
                new Phase.Voting(Turn.second(1), NOON, Optional.of(NOON.plusMillis(1)));
        List<Phase> phases =
                List.of(
                        new Phase.Voting(Turn.first(0), NOON, Optional.empty()),
                        new Phase.Discussing(0, NOON, Optional.of(NOON.plusSeconds(120))),
                        voting,
                        new Phase.Voting(
                                Turn.first(0),
                                NOON,
                                Optional.empty(),
                                List.of(
                                        new Phase.Hold(NOON, Duration.ofMillis(1)),
                                        new Phase.Hold(NOON.plusSeconds(1), Duration.ZERO))),
                        new Phase.Paused(voting, NOON.plusSeconds(1), PauseReason.THREAD_CLOSED),
                        new Phase.Revealed(Turn.first(2), NOON, Optional.empty()),
                        new Phase.Ended(NOON, EndReason.IDLE, 3));
        LiveRound round = kept(journal(), step(lobby(1, 3)));

        for (Phase phase : phases) {
            round = kept(journal(), step(with(round, phase)));
            assertThat(journal().find(live(1))).contains(round);
        }
    }

    @Test
    default void what_the_class_has_behind_it_and_who_leads_it_where_is_kept() {
        LiveRound before = opened(journal(), lobby(1, 5));
        TreeMap<Turn, LiveRound.Closed> closed = new TreeMap<>();
        closed.put(Turn.first(0), new LiveRound.Closed(NOON, NOON.plusSeconds(30)));
        closed.put(
                Turn.second(0),
                new LiveRound.Closed(
                        NOON.plusSeconds(60),
                        NOON.plusMillis(1),
                        List.of(new Phase.Hold(NOON, Duration.ofMillis(7)))));
        LiveRound after =
                new LiveRound(
                        before.id(),
                        new Place("school", "thread"),
                        reader("substitute"),
                        new LiveRound.Course(before.plan(), new TreeSet<>(List.of(1, 3)), closed),
                        before.settings(),
                        before.phase(),
                        before.version() + 1);

        kept(journal(), step(after));

        assertThat(journal().find(live(1))).contains(after);
        assertThat(journal().openIn("thread")).contains(after);
        assertThat(journal().openIn("channel-1")).isEmpty();
    }

    @Test
    default void a_step_from_an_outdated_version_conflicts_and_keeps_nothing() {
        LiveRound lobby = kept(journal(), step(lobby(1, 3)));
        LiveRound voting = kept(journal(), step(voting(lobby, Turn.first(0))));

        assertThat(journal().commit(step(ended(lobby)))).isEqualTo(new LiveCommit.Conflict());
        assertThat(journal().commit(step(voting))).isEqualTo(new LiveCommit.Conflict());
        assertThat(journal().commit(step(lobby))).isEqualTo(new LiveCommit.Conflict());
        assertThat(journal().find(live(1))).contains(voting);
    }

    @Test
    default void a_live_round_that_ended_or_never_began_takes_no_step() {
        LiveRound ended = kept(journal(), step(ended(opened(journal(), lobby(1, 3)))));

        assertThat(journal().commit(step(voting(ended, Turn.first(1)))))
                .isEqualTo(new LiveCommit.Conflict());
        assertThat(journal().commit(step(lobby(1, 3)))).isEqualTo(new LiveCommit.Conflict());
        assertThat(journal().commit(step(voting(lobby(2, 3), Turn.first(0)))))
                .isEqualTo(new LiveCommit.Conflict());
        assertThat(journal().find(live(1))).contains(ended);
        assertThat(journal().find(live(2))).isEmpty();
    }

    @Test
    default void in_a_channel_one_live_round_is_open_at_most() {
        LiveRound first = opened(journal(), in("library", lobby(1, 3)));
        LiveRound second = in("library", lobby(2, 3));

        assertThat(journal().commit(step(second))).isEqualTo(new LiveCommit.ChannelTaken(live(1)));
        assertThat(journal().find(live(2))).isEmpty();
        kept(journal(), step(lobby(3, 3)));
        kept(journal(), step(ended(first)));
        assertThat(journal().openIn("library")).isEmpty();
        kept(journal(), step(second));
        assertThat(journal().openIn("library")).contains(second);
    }

    @Test
    default void the_latest_live_round_of_a_channel_is_found_when_it_is_over_as_well() {
        LiveRound first = opened(journal(), in("library", lobby(1, 3)));
        LiveRound over = kept(journal(), step(ended(first)));
        assertThat(journal().latestIn("library", 1)).containsExactly(over);

        LiveRound second = opened(journal(), in("library", lobby(2, 3)));
        assertThat(journal().latestIn("library", 1)).containsExactly(second);
        assertThat(journal().latestIn("library", 5)).containsExactly(second, over);
        assertThat(journal().latestIn("elsewhere", 5)).isEmpty();
    }

    @Test
    default void the_latest_live_round_of_a_server_is_found_for_who_hosted_or_played_it() {
        LiveRound first = opened(journal(), in("library", lobby(1, 3)));
        String server = first.place().server();
        Reader ben = reader("ben");
        journal().join(first.id(), ben, new RoundId("000000000907"), NOON);
        LiveRound over = kept(journal(), step(ended(first)));
        LiveRound second = opened(journal(), in("hall", lobby(2, 3)));

        assertThat(journal().latestOf(server, second.host().id())).contains(second);
        assertThat(journal().latestOf(server, ben.id())).contains(over);
        journal().remove(over.id(), ben.id());
        assertThat(journal().latestOf(server, ben.id())).isEmpty();
        assertThat(journal().latestOf("elsewhere", second.host().id())).isEmpty();
    }

    @Test
    default void a_live_round_does_not_move_into_a_taken_channel() {
        LiveRound moving = opened(journal(), lobby(1, 3));
        LiveRound other = opened(journal(), in("library", lobby(2, 3)));
        LiveRound moved = in("library", with(moving, moving.phase()));

        assertThat(journal().commit(step(moved))).isEqualTo(new LiveCommit.ChannelTaken(live(2)));
        assertThat(journal().find(live(1))).contains(moving);
        kept(journal(), step(ended(other)));
        kept(journal(), step(moved));
        assertThat(journal().openIn("library")).contains(moved);
    }

    @Test
    default void open_live_rounds_come_oldest_first() {
        LiveRound late = kept(journal(), step(lobby(30, 3)));
        LiveRound early = opened(journal(), lobby(20, 3));
        kept(journal(), step(ended(opened(journal(), lobby(10, 3)))));

        assertThat(journal().open()).containsExactly(early, late);
    }

    private static LiveRound endedAt(int second, LiveRound round) {
        return with(round, new Phase.Ended(NOON.plusSeconds(second), EndReason.HOST, 0));
    }

    @Test
    default void a_live_round_that_ended_lately_is_unshown_until_it_has_that_message() {
        LiveRound before = kept(journal(), step(endedAt(1, opened(journal(), lobby(1, 3)))));
        LiveRound shown = kept(journal(), step(endedAt(20, opened(journal(), lobby(20, 3)))));
        LiveRound lost = kept(journal(), step(endedAt(30, opened(journal(), lobby(30, 3)))));
        opened(journal(), lobby(40, 3));
        journal().keepPost(shown, "end", "100");
        journal().keepPost(lost, "q0", "101");

        assertThat(journal().unshown("end", NOON.plusSeconds(20))).containsExactly(lost);
        assertThat(journal().unshown("end", NOON.plusSeconds(1))).containsExactly(before, lost);
        assertThat(journal().unshown("q0", NOON.plusSeconds(20))).containsExactly(shown);
    }

    @Test
    default void how_long_a_live_round_is_awake_is_kept_and_moves_with_what_it_is_given_back() {
        LiveRound lobby = kept(journal(), step(lobby(1, 3)));
        Instant idle = NOON.plusSeconds(1).plus(LiveRules.IDLE);
        assertThat(journal().idleAt(live(1))).contains(idle);
        assertThat(journal().idleAt(live(2))).isEmpty();

        LiveRound timed =
                kept(
                        journal(),
                        step(
                                with(
                                        lobby,
                                        new Phase.Voting(
                                                Turn.first(0),
                                                NOON,
                                                Optional.of(NOON.plusSeconds(20))))));
        assertThat(journal().idleAt(live(1))).contains(idle);
        journal().keepAwake(timed, idle.plusSeconds(9));
        journal().keepAwake(timed, idle.plusSeconds(5));
        journal().keepAwake(lobby, idle.plusSeconds(99));
        assertThat(journal().idleAt(live(1))).contains(idle.plusSeconds(9));
        assertThat(journal().due(NOON.plusSeconds(40), 10)).containsExactly(timed);

        LiveRound back =
                kept(
                        journal(),
                        new LiveChange(
                                with(timed, timed.phase()),
                                Optional.empty(),
                                Optional.of(
                                        new LiveChange.Back(
                                                NOON.plusSeconds(80), Duration.ofSeconds(30))),
                                Optional.empty()));
        assertThat(journal().idleAt(live(1))).contains(idle.plusSeconds(39));
        Instant deed = NOON.plusSeconds(90);
        kept(journal(), step(with(back, back.phase())).directed(deed));
        assertThat(journal().idleAt(live(1))).contains(deed.plus(LiveRules.IDLE));
    }

    @Test
    default void due_live_rounds_come_the_longest_overdue_first() {
        LiveRound later = waiting(1, NOON.plusSeconds(40));
        LiveRound sooner = waiting(2, NOON.plusSeconds(20));
        kept(journal(), step(ended(waiting(3, NOON.plusSeconds(10)))));
        Instant now = LiveRules.due(later).orElseThrow();

        assertThat(journal().due(now, 10)).containsExactly(sooner, later);
        assertThat(journal().due(now.minusMillis(1), 10)).containsExactly(sooner);
        assertThat(journal().due(now, 1)).containsExactly(sooner);
        assertThat(journal().due(NOON, 10)).isEmpty();
    }

    private LiveRound waiting(int number, Instant deadline) {
        LiveRound lobby = kept(journal(), step(lobby(number, 3)));
        Phase phase = new Phase.Voting(Turn.first(0), NOON, Optional.of(deadline));
        return kept(journal(), step(with(lobby, phase)));
    }

    @Test
    default void a_due_live_round_is_put_off_unless_it_has_moved_on() {
        LiveRound standing = waiting(1, NOON.plusSeconds(20));
        LiveRound before = opened(journal(), lobby(2, 3));
        LiveRound moved = kept(journal(), step(voting(before, Turn.first(0))));

        journal().postpone(standing, NOON.plusSeconds(8000));
        journal().postpone(before, NOON.plusSeconds(100_000));

        assertThat(journal().due(NOON.plusSeconds(7999), 10)).containsExactly(moved);
        assertThat(journal().due(NOON.plusSeconds(9000), 10))
                .containsExactlyInAnyOrder(moved, standing);
    }

    @Test
    default void the_last_deed_is_the_latest_joining_or_vote() {
        LiveRound round = opened(journal(), lobby(1, 3));
        assertThat(journal().lastDeed(live(1))).isEmpty();

        journal()
                .join(
                        live(1),
                        LiveSituations.player(1),
                        new RoundId("000000000901"),
                        NOON.plusSeconds(7));
        assertThat(journal().lastDeed(live(1))).contains(NOON.plusSeconds(7));

        Vote vote = LiveSituations.vote(1, Turn.first(0), 2, 30);
        LiveSituations.voted(journal(), round, 1, vote);
        assertThat(journal().lastDeed(live(1))).contains(vote.stamped());
        assertThat(journal().lastDeed(live(2))).isEmpty();
    }

    @Test
    default void when_a_process_was_last_alive_is_remembered_while_a_round_is_open() {
        LiveRound round = kept(journal(), step(lobby(1, 3)));
        assertThat(journal().lastSeen(live(1))).contains(NOON.plusSeconds(1));

        journal().seen(NOON.plusSeconds(5));
        kept(journal(), step(ended(round)));
        journal().seen(NOON.plusSeconds(9));

        assertThat(journal().lastSeen(live(1))).contains(NOON.plusSeconds(5));
        assertThat(journal().lastSeen(live(2))).isEmpty();
    }

    @Test
    default void the_message_of_each_part_is_kept_until_another_takes_its_place() {
        LiveRound one = kept(journal(), step(lobby(1, 3)));
        LiveRound other = kept(journal(), step(lobby(2, 3)));
        journal().keepPost(one, "lobby", "100");
        journal().keepPost(one, "q0", "101");
        journal().keepPost(one, "q0", "102");
        journal().keepPost(other, "q0", "200");

        assertThat(journal().post(live(1), "lobby")).contains("100");
        assertThat(journal().post(live(1), "q0")).contains("102");
        assertThat(journal().post(live(1), "q1")).isEmpty();
        assertThat(journal().post(live(2), "q0")).contains("200");
    }

    @Test
    default void all_of_a_live_round_is_still_there_after_a_restart() {
        LiveRound round = opened(journal(), lobby(1, 3));
        LiveSituations.voted(journal(), round, 1, LiveSituations.vote(1, Turn.first(0), 2, 3));
        journal().keepPost(round, "q0", "101");
        journal().seen(NOON.plusSeconds(5));

        LiveJournal again = reopened().liveJournal();

        assertThat(again.open()).containsExactly(round);
        assertThat(again.players(live(1))).hasSize(1);
        assertThat(again.votes(live(1)))
                .containsExactly(LiveSituations.vote(1, Turn.first(0), 2, 3));
        assertThat(again.post(live(1), "q0")).contains("101");
        assertThat(again.lastSeen(live(1))).contains(NOON.plusSeconds(5));
    }
}
