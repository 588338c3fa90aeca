package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.live.LiveSituations.askedBack;
import static dev.memoquiz.storage.live.LiveSituations.cast;
import static dev.memoquiz.storage.live.LiveSituations.ended;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.live;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.player;
import static dev.memoquiz.storage.live.LiveSituations.seat;
import static dev.memoquiz.storage.live.LiveSituations.settings;
import static dev.memoquiz.storage.live.LiveSituations.step;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static dev.memoquiz.storage.live.LiveSituations.voted;
import static dev.memoquiz.storage.live.LiveSituations.voting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.storage.Store;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Who plays is kept with a seat in the log, and of each player the vote that stands.
public interface VoteContract {
    Turn FIRST = Turn.first(0);
    Turn AGAIN = Turn.second(0);

    Store store();

    private LiveJournal journal() {
        return store().liveJournal();
    }

    private Joining join(int live, int player) {
        return journal().join(live(live), player(player), seat(live, player), NOON);
    }

    private static Player seated(int live, int player) {
        return new Player(player(player), seat(live, player), OptionalInt.empty(), false);
    }

    @Test
    default void who_joins_has_a_seat_in_the_log_that_is_never_open() {
        LiveRound lobby = kept(journal(), step(lobby(1, 3)));

        assertThat(join(1, 7)).isEqualTo(new Joining.Joined(seated(1, 7)));
        assertThat(store().journal().find(seat(1, 7)))
                .contains(
                        new Round(
                                seat(1, 7),
                                player(7),
                                new Venue.Server("school"),
                                lobby.plan(),
                                new Progress.InClass(live(1).value()),
                                1));
        assertThat(store().journal().openRound(player(7).id())).isEmpty();
    }

    @Test
    default void who_joins_again_keeps_the_seat() {
        kept(journal(), step(lobby(1, 3)));
        join(1, 7);

        Joining again = journal().join(live(1), player(7), seat(1, 8), NOON);

        assertThat(again).isEqualTo(new Joining.Back(seated(1, 7)));
        assertThat(store().journal().find(seat(1, 8))).isEmpty();
    }

    @Test
    default void a_removed_player_may_not_come_back_and_stays_on_the_list() {
        LiveRound round = opened(journal(), lobby(1, 3));
        join(1, 7);
        join(1, 3);
        journal().remove(live(1), player(7).id());
        journal().remove(live(1), player(9).id());

        assertThat(join(1, 7)).isEqualTo(new Joining.Removed());
        assertThat(cast(journal(), round, 7, vote(7, FIRST, 2, 1)))
                .isEqualTo(new VoteCommit.Removed());
        assertThat(journal().votes(live(1))).isEmpty();
        assertThat(journal().players(live(1)))
                .containsExactly(
                        new Player(player(7), seat(1, 7), OptionalInt.empty(), true), seated(1, 3));
    }

    @Test
    default void nobody_joins_a_live_round_that_is_over_or_unknown() {
        kept(journal(), step(ended(opened(journal(), lobby(1, 3)))));

        assertThat(join(1, 7)).isEqualTo(new Joining.Over());
        assertThat(join(2, 7)).isEqualTo(new Joining.Over());
        assertThat(journal().players(live(1))).isEmpty();
    }

    @Test
    default void each_joins_the_smallest_team_the_first_of_equals() {
        kept(journal(), step(lobby(1, 3, settings(true, 3))));
        List<Integer> teams = List.of(0, 1, 2, 0, 1);
        for (int i = 0; i < teams.size(); i++) {
            assertThat(join(1, i)).isInstanceOf(Joining.Joined.class);
        }
        journal().remove(live(1), player(1).id());
        journal().remove(live(1), player(4).id());
        join(1, 5);

        assertThat(journal().players(live(1)))
                .extracting(each -> each.team().orElseThrow())
                .containsExactly(0, 1, 2, 0, 1, 1);
    }

    @Test
    default void one_reader_may_play_in_two_live_rounds() {
        opened(journal(), lobby(1, 3));
        opened(journal(), lobby(2, 3));

        assertThat(join(1, 7)).isInstanceOf(Joining.Joined.class);
        assertThat(join(2, 7)).isInstanceOf(Joining.Joined.class);
    }

    @Test
    default void a_vote_joins_its_player_and_is_found_as_it_was_cast() {
        LiveRound round = opened(journal(), lobby(1, 3));
        Vote vote = vote(7, FIRST, 2, 3);

        assertThat(cast(journal(), round, 7, vote))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), false));
        assertThat(journal().players(live(1))).containsExactly(seated(1, 7));
        assertThat(journal().votes(live(1))).containsExactly(vote);
        assertThat(store().journal().find(seat(1, 7))).isPresent();
    }

    @Test
    default void a_later_press_takes_the_place_of_an_earlier_one() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 7, vote(7, FIRST, 0, 3));
        Vote later = vote(7, FIRST, 2, 4);

        assertThat(cast(journal(), round, 7, later))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), true));
        assertThat(journal().votes(live(1))).containsExactly(later);
    }

    @Test
    default void the_same_answer_pressed_again_earns_what_it_earned_at_first() {
        LiveRound round = opened(journal(), lobby(1, 3));
        Vote first = vote(7, FIRST, 2, 3);
        voted(journal(), round, 7, first);

        Vote.Mark slower = new Vote.Mark(first.mark().points(), first.mark().rule(), 600, false);
        Vote again = LiveSituations.marked(vote(7, FIRST, 2, 5), slower);
        assertThat(cast(journal(), round, 7, again))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), false));
        assertThat(journal().votes(live(1))).containsExactly(LiveSituations.stamped(first, 5));
        assertThat(cast(journal(), round, 7, vote(7, FIRST, 0, 4)))
                .isEqualTo(new VoteCommit.Overtaken(LiveSituations.stamped(first, 5)));
        assertThat(cast(journal(), round, 7, vote(7, FIRST, 0, 6)))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), true));
    }

    @Test
    default void a_press_that_was_overtaken_changes_nothing() {
        LiveRound round = opened(journal(), lobby(1, 3));
        Vote later = vote(7, FIRST, 2, 4);
        voted(journal(), round, 7, later);

        assertThat(cast(journal(), round, 7, vote(7, FIRST, 0, 3)))
                .isEqualTo(new VoteCommit.Overtaken(later));
        assertThat(journal().votes(live(1))).containsExactly(later);
    }

    @Test
    default void where_choices_are_fixed_the_first_stands() {
        LiveRound round = opened(journal(), lobby(1, 3, settings(false, 0)));
        Vote first = vote(7, FIRST, 0, 3);
        voted(journal(), round, 7, first);

        assertThat(cast(journal(), round, 7, vote(7, FIRST, 2, 4)))
                .isEqualTo(new VoteCommit.Fixed(first));
        assertThat(cast(journal(), round, 7, first))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), false));
        assertThat(journal().votes(live(1))).containsExactly(first);
    }

    @Test
    default void who_was_asked_back_may_answer_once_more_where_choices_are_fixed() {
        LiveRound round = opened(journal(), lobby(1, 3, settings(false, 0)));
        Vote nearly = askedBack(vote(7, FIRST, 1, 3));
        Vote answer = vote(7, FIRST, 2, 9);
        voted(journal(), round, 7, nearly);
        assertThat(journal().votes(live(1))).containsExactly(nearly);

        assertThat(cast(journal(), round, 7, answer))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), true));
        assertThat(cast(journal(), round, 7, vote(7, FIRST, 0, 10)))
                .isEqualTo(new VoteCommit.Fixed(answer));
        assertThat(journal().votes(live(1))).containsExactly(answer);
    }

    @Test
    default void the_same_press_twice_is_one_vote() {
        LiveRound round = opened(journal(), lobby(1, 3));
        Vote vote = vote(7, FIRST, 2, 3);
        voted(journal(), round, 7, vote);

        assertThat(cast(journal(), round, 7, vote))
                .isEqualTo(new VoteCommit.Kept(seated(1, 7), false));
        assertThat(journal().votes(live(1))).containsExactly(vote);
    }

    @Test
    default void a_vote_judged_by_an_outdated_version_is_not_kept() {
        LiveRound before = opened(journal(), lobby(1, 3));
        LiveRound after = kept(journal(), step(voting(before, Turn.first(1))));

        assertThat(cast(journal(), before, 7, vote(7, FIRST, 2, 3)))
                .isEqualTo(new VoteCommit.Conflict());
        assertThat(cast(journal(), lobby(2, 3), 7, vote(7, FIRST, 2, 3)))
                .isEqualTo(new VoteCommit.Conflict());
        assertThat(journal().players(live(1))).isEmpty();
        assertThat(journal().votes(live(1))).isEmpty();
        assertThat(store().journal().find(seat(1, 7))).isEmpty();
        voted(journal(), after, 7, vote(7, Turn.first(1), 2, 3));
    }

    @Test
    default void votes_come_by_turn_and_reader_for_all_for_a_question_and_for_a_player() {
        LiveRound round = opened(journal(), lobby(1, 3));
        Vote last = vote(2, Turn.first(2), 1, 5);
        Vote again = vote(1, AGAIN, 2, 4);
        Vote second = vote(2, FIRST, 0, 3);
        Vote first = vote(1, FIRST, 1, 6);
        voted(journal(), round, 2, last);
        voted(journal(), round, 1, again);
        voted(journal(), round, 2, second);
        voted(journal(), round, 1, first);

        assertThat(journal().votes(live(1))).containsExactly(first, second, again, last);
        assertThat(journal().votes(live(1), 0)).containsExactly(first, second, again);
        assertThat(journal().votes(live(1), 1)).isEmpty();
        assertThat(journal().votes(live(1), player(1).id())).containsExactly(first, again);
        assertThat(journal().votes(live(2))).isEmpty();
    }

    @Test
    default void the_first_to_have_joined_is_the_first_of_those_who_play_still() {
        opened(journal(), lobby(1, 3));
        assertThat(journal().firstJoined(live(1))).isEmpty();
        journal().join(live(1), player(7), seat(1, 7), NOON.plusSeconds(5));
        journal().join(live(1), player(3), seat(1, 3), NOON.plusSeconds(8));
        journal().join(live(1), player(4), seat(1, 4), NOON.plusSeconds(9));

        assertThat(journal().firstJoined(live(1))).contains(NOON.plusSeconds(5));
        assertThat(journal().firstJoined(live(2))).isEmpty();
        journal().remove(live(1), player(7).id());
        assertThat(journal().firstJoined(live(1))).contains(NOON.plusSeconds(8));
    }

    @Test
    default void the_turnout_leaves_out_who_was_removed_or_asked_back() {
        LiveRound round = opened(journal(), lobby(1, 3));
        assertThat(journal().turnout(live(1), FIRST)).isEqualTo(new Turnout(0, 0));
        voted(journal(), round, 1, vote(1, FIRST, 2, 1));
        voted(journal(), round, 2, vote(2, FIRST, 2, 1));
        voted(journal(), round, 3, askedBack(vote(3, FIRST, 2, 1)));
        voted(journal(), round, 1, vote(1, AGAIN, 2, 1));
        join(1, 4);
        journal().remove(live(1), player(2).id());

        assertThat(journal().turnout(live(1), FIRST)).isEqualTo(new Turnout(1, 3));
        assertThat(journal().turnout(live(1), AGAIN)).isEqualTo(new Turnout(1, 3));
        assertThat(journal().turnout(live(1), Turn.first(1))).isEqualTo(new Turnout(0, 3));
    }
}
