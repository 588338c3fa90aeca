package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.play;
import static dev.memoquiz.storage.live.LiveSituations.castLate;
import static dev.memoquiz.storage.live.LiveSituations.ended;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.live;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.player;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.seat;
import static dev.memoquiz.storage.live.LiveSituations.step;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static dev.memoquiz.storage.live.LiveSituations.voted;
import static dev.memoquiz.storage.live.LiveSituations.voting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.storage.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A reveal puts each player's vote into the log, once, under their seat.
public interface SettlementContract {
    Turn FIRST = Turn.first(0);
    Turn AGAIN = Turn.second(0);

    Store store();

    private LiveJournal journal() {
        return store().liveJournal();
    }

    private List<Recorded> logged(int live, int player) {
        return store().journal().answers(seat(live, player));
    }

    private Score score(int player) {
        return store().standings().score(player(player).id(), new Scope.InServer("school"));
    }

    private static Recorded recorded(LiveRound round, int live, Vote vote, boolean firstTry) {
        int index = vote.turn().index();
        int number = vote.mark().score() / 500;
        Answered answered =
                new Answered(
                        seat(live, 1),
                        index,
                        new Answered.Who(player(1), SCHOOL),
                        new Answered.What(
                                round.plan().quiz(),
                                round.plan().questions().get(index),
                                vote.edition(),
                                vote.answer()),
                        new Verdict.Graded(new Points(number, 2), vote.mark().rule(), List.of()),
                        new Answered.When(vote.stamped(), vote.thinking()));
        return new Recorded(answered, firstTry);
    }

    @Test
    default void the_words_of_a_question_are_kept_with_its_key() {
        LiveRound round = opened(journal(), lobby(1, 3));
        assertThat(journal().wordings(live(1))).isEmpty();
        LiveChange change = reveal(round);
        kept(journal(), change);

        assertThat(journal().wordings(live(1)))
                .containsExactly(Worded.of(0, change.settled().orElseThrow().question()));
        assertThat(journal().wordings(live(2))).isEmpty();
    }

    @Test
    default void nothing_is_logged_before_the_reveal_and_then_each_vote_is() {
        LiveRound round = opened(journal(), lobby(1, 3));
        Vote vote = vote(1, FIRST, 2, 3);
        voted(journal(), round, 1, vote);
        voted(journal(), round, 2, vote(2, FIRST, 1, 4));
        assertThat(logged(1, 1)).isEmpty();

        kept(journal(), reveal(round));

        assertThat(logged(1, 1)).containsExactly(recorded(round, 1, vote, true));
        assertThat(score(1)).isEqualTo(new Score(new Points(2, 2), 1, 0));
        assertThat(score(2)).isEqualTo(new Score(new Points(1, 2), 1, 0));
    }

    @Test
    default void the_vote_given_alone_is_logged_or_the_second_of_who_voted_only_then() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 0, 3));
        LiveRound again = kept(journal(), step(voting(round, AGAIN)));
        voted(journal(), again, 1, vote(1, AGAIN, 2, 9));
        voted(journal(), again, 2, vote(2, AGAIN, 1, 9));

        kept(journal(), reveal(again));

        assertThat(score(1)).isEqualTo(new Score(new Points(0, 2), 1, 0));
        assertThat(score(2)).isEqualTo(new Score(new Points(1, 2), 1, 0));
        assertThat(logged(1, 1)).hasSize(1);
    }

    @Test
    default void only_the_question_revealed_is_logged() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, Turn.first(1), 2, 3));

        kept(journal(), reveal(round));

        assertThat(logged(1, 1)).isEmpty();
    }

    @Test
    default void a_removed_player_s_vote_is_not_logged() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 2, 3));
        journal().remove(live(1), player(1).id());

        kept(journal(), reveal(round));

        assertThat(logged(1, 1)).isEmpty();
        assertThat(journal().votes(live(1))).hasSize(1);
    }

    @Test
    default void what_the_player_had_tried_before_is_practice() {
        play(store().journal(), fresh(5, player(1), SCHOOL, new int[] {0}), NOON, 1);
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 2, 3));

        kept(journal(), reveal(round));

        assertThat(logged(1, 1)).extracting(Recorded::firstTry).containsExactly(false);
        assertThat(score(1)).isEqualTo(new Score(new Points(1, 2), 1, 1));
    }

    @Test
    default void what_a_class_revealed_is_practice_for_who_tries_it_later() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 1, 3));
        kept(journal(), reveal(round));

        play(store().journal(), fresh(5, player(1), SCHOOL, new int[] {0}), NOON, 2);

        assertThat(score(1)).isEqualTo(new Score(new Points(1, 2), 1, 1));
    }

    @Test
    default void a_round_for_practice_leaves_the_first_try_to_come() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 1, 3));
        kept(journal(), reveal(round, true));
        assertThat(logged(1, 1)).extracting(Recorded::firstTry).containsExactly(false);

        play(store().journal(), fresh(5, player(1), SCHOOL, new int[] {0}), NOON, 2);

        assertThat(score(1)).isEqualTo(new Score(new Points(2, 2), 1, 1));
    }

    @Test
    default void a_reveal_that_conflicts_logs_nothing() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 1, 3));
        kept(journal(), step(ended(round)));

        assertThat(journal().commit(reveal(round))).isEqualTo(new LiveCommit.Conflict());
        assertThat(logged(1, 1)).isEmpty();
    }

    @Test
    default void a_question_revealed_twice_is_logged_once() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 1, 3));
        LiveRound revealed = kept(journal(), reveal(round));
        LiveRound again = kept(journal(), step(voting(revealed, FIRST)));
        voted(journal(), again, 1, vote(1, FIRST, 2, 9));
        kept(journal(), reveal(again));

        assertThat(score(1)).isEqualTo(new Score(new Points(1, 2), 1, 0));
    }

    @Test
    default void a_vote_that_comes_after_the_reveal_is_logged_with_its_own_commit() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 2, vote(2, FIRST, 1, 3));
        LiveRound revealed = kept(journal(), reveal(round));
        Vote late = vote(1, FIRST, 2, 3);

        assertThat(castLate(journal(), revealed, 1, late)).isInstanceOf(VoteCommit.Kept.class);
        castLate(journal(), revealed, 1, late);

        assertThat(logged(1, 1)).containsExactly(recorded(round, 1, late, true));
        assertThat(logged(1, 2)).hasSize(1);
        assertThat(journal().votes(live(1))).hasSize(2);
    }

    @Test
    default void a_change_that_comes_after_the_reveal_counts_in_the_round_but_not_in_the_log() {
        LiveRound round = opened(journal(), lobby(1, 3));
        voted(journal(), round, 1, vote(1, FIRST, 1, 3));
        LiveRound revealed = kept(journal(), reveal(round));
        Vote late = vote(1, FIRST, 2, 4);

        assertThat(castLate(journal(), revealed, 1, late)).isInstanceOf(VoteCommit.Kept.class);

        assertThat(journal().votes(live(1))).containsExactly(late);
        assertThat(score(1)).isEqualTo(new Score(new Points(1, 2), 1, 0));
    }

    @Test
    default void one_reader_in_two_classes_at_once_has_one_first_try() {
        LiveRound here = opened(journal(), lobby(1, 3));
        LiveRound there = opened(journal(), lobby(2, 3));
        voted(journal(), here, 1, vote(1, FIRST, 1, 3));
        voted(journal(), there, 1, vote(1, FIRST, 2, 4));

        kept(journal(), reveal(here));
        kept(journal(), reveal(there));

        assertThat(logged(1, 1)).extracting(Recorded::firstTry).containsExactly(true);
        assertThat(logged(2, 1)).extracting(Recorded::firstTry).containsExactly(false);
    }
}
