package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.roundId;
import static dev.memoquiz.storage.Situations.start;
import static dev.memoquiz.storage.live.LiveSituations.castLate;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.player;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.seat;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static dev.memoquiz.storage.live.LiveSituations.voted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.storage.AtOnce;
import dev.memoquiz.storage.Situations;
import dev.memoquiz.storage.Store;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What a teacher accepted holds for the same words in a class as it does for who answers alone.
public interface LiveRulingContract {
    Turn FIRST = Turn.first(0);

    Store store();

    private LiveJournal journal() {
        return store().liveJournal();
    }

    private LiveRound classOpens() {
        return opened(journal(), lobby(1, 3));
    }

    /// Anna's answer to the first question, which earned nothing and is appealed.
    private AnswerRef appealed(Venue where) {
        Round round = Situations.kept(store().journal(), start(fresh(1, reader("anna"), where, 1)));
        Answer words = new Answer.Written("Only Berlin!");
        Situations.kept(store().journal(), answer(round, 0, 0, NOON, words));
        AnswerRef ref = new AnswerRef(roundId(1), 0);
        store().appeals().lodge(ref, NOON);
        return ref;
    }

    private boolean accepted(AnswerRef ref, int points) {
        Ruling.Decision accept = new Ruling.Decision.Accept(points);
        return store().appeals()
                .rule(new Ruling(ref, accept, reader("teacher"), NOON.plusSeconds(60)))
                .isPresent();
    }

    private static Vote wrote(int player, int points, String words) {
        Vote like = vote(player, FIRST, points, 3);
        return new Vote(
                like.reader(),
                FIRST,
                like.edition(),
                new Answer.Written(words),
                like.mark(),
                like.stamped(),
                like.thinking());
    }

    private static Vote ofEdition(String edition, Vote vote) {
        return new Vote(
                vote.reader(),
                vote.turn(),
                edition,
                vote.answer(),
                vote.mark(),
                vote.stamped(),
                vote.thinking());
    }

    private Recorded logged(int player) {
        return store().journal().answers(seat(1, player)).getFirst();
    }

    private Score score(int player) {
        return store().standings().score(player(player).id(), new Scope.InServer("school"));
    }

    private static Score firstTry(int points) {
        return new Score(new Points(points, 2), 1, 0);
    }

    private void totalsAreThoseOfTheLog() {
        assertThat(store().recount().wrong()).isZero();
    }

    @Test
    default void the_same_words_in_a_later_class_follow_a_ruling() {
        accepted(appealed(SCHOOL), 2);
        LiveRound round = classOpens();
        voted(journal(), round, 1, wrote(1, 0, "only berlin"));
        voted(journal(), round, 2, wrote(2, 1, "ONLY BERLIN"));
        voted(journal(), round, 3, wrote(3, 0, "not only Berlin"));
        voted(journal(), round, 4, vote(4, FIRST, 1, 3));

        kept(journal(), reveal(round));

        assertThat(List.of(logged(1), logged(2)))
                .extracting(Recorded::dispute)
                .containsOnly(new Dispute.Accepted(2));
        assertThat(List.of(logged(3), logged(4)))
                .extracting(Recorded::dispute)
                .containsOnly(new Dispute.None());
        assertThat(List.of(score(1), score(2), score(3), score(4)))
                .containsExactly(firstTry(2), firstTry(2), firstTry(0), firstTry(1));
        totalsAreThoseOfTheLog();
    }

    @Test
    default void a_vote_that_comes_after_the_reveal_follows_a_ruling() {
        accepted(appealed(SCHOOL), 2);
        LiveRound revealed = kept(journal(), reveal(classOpens()));

        assertThat(castLate(journal(), revealed, 1, wrote(1, 0, "only berlin")))
                .isInstanceOf(VoteCommit.Kept.class);

        assertThat(logged(1).dispute()).isEqualTo(new Dispute.Accepted(2));
        assertThat(score(1)).isEqualTo(firstTry(2));
        totalsAreThoseOfTheLog();
    }

    @Test
    default void what_earned_as_much_in_class_as_was_ruled_stays_as_it_is() {
        accepted(appealed(SCHOOL), 1);
        LiveRound round = classOpens();
        voted(journal(), round, 1, wrote(1, 1, "only berlin"));
        voted(journal(), round, 2, wrote(2, 2, "only berlin"));

        kept(journal(), reveal(round));

        assertThat(List.of(logged(1), logged(2)))
                .extracting(Recorded::dispute)
                .containsOnly(new Dispute.None());
        assertThat(List.of(score(1), score(2))).containsExactly(firstTry(1), firstTry(2));
        totalsAreThoseOfTheLog();
    }

    @Test
    default void a_ruling_of_another_server_does_not_reach_a_class() {
        accepted(appealed(new Venue.Server("club")), 2);
        LiveRound round = classOpens();
        voted(journal(), round, 1, wrote(1, 0, "only berlin"));
        kept(journal(), reveal(round));

        assertThat(logged(1).dispute()).isEqualTo(new Dispute.None());
        totalsAreThoseOfTheLog();
    }

    @Test
    default void a_ruling_on_another_edition_does_not_reach_a_class() {
        accepted(appealed(SCHOOL), 2);
        LiveRound round = classOpens();
        voted(journal(), round, 1, ofEdition("e2", wrote(1, 0, "only berlin")));
        kept(journal(), reveal(round));

        assertThat(logged(1).dispute()).isEqualTo(new Dispute.None());
        totalsAreThoseOfTheLog();
    }

    @Test
    default void practice_in_class_follows_a_ruling_and_counts_as_practice() {
        accepted(appealed(SCHOOL), 2);
        LiveRound round = classOpens();
        voted(journal(), round, 1, wrote(1, 0, "only berlin"));

        kept(journal(), reveal(round, true));

        assertThat(logged(1).dispute()).isEqualTo(new Dispute.Accepted(2));
        assertThat(score(1)).isEqualTo(new Score(Points.NONE, 0, 1));
        totalsAreThoseOfTheLog();
    }

    @RepeatedTest(10)
    default void a_ruling_and_the_votes_of_that_moment_do_not_miss_each_other() {
        AnswerRef ref = appealed(SCHOOL);
        LiveRound round = classOpens();
        voted(journal(), round, 1, wrote(1, 0, "only berlin"));
        voted(journal(), round, 2, wrote(2, 0, "only berlin"));

        List<Boolean> done =
                AtOnce.all(
                        List.of(
                                () -> accepted(ref, 2),
                                () -> journal().commit(reveal(round)) instanceof LiveCommit.Kept));

        assertThat(done).containsOnly(true);
        assertThat(List.of(logged(1), logged(2)))
                .extracting(Recorded::dispute)
                .containsOnly(new Dispute.Accepted(2));
        assertThat(List.of(score(1), score(2))).containsOnly(firstTry(2));
        totalsAreThoseOfTheLog();
    }
}
