package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.live.LiveSituations.in;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.seat;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static dev.memoquiz.storage.live.LiveSituations.voted;
import static dev.memoquiz.storage.live.LiveSituations.voting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.storage.AtOnce;
import dev.memoquiz.storage.Store;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/// Two processes that lead live rounds at once get in each other's way nowhere.
public interface LivePairContract {
    int PLAYERS = 10;
    Turn FIRST = Turn.first(0);

    /// Two stores of one database.
    List<Store> pair();

    private LiveJournal journal(int process) {
        return pair().get(process).liveJournal();
    }

    @RepeatedTest(10)
    default void who_plays_in_two_classes_at_once_has_one_first_try_and_loses_no_answer() {
        List<LiveRound> rounds =
                List.of(opened(journal(0), lobby(1, 1)), opened(journal(1), lobby(2, 1)));
        for (int i = 0; i < PLAYERS; i++) {
            voted(journal(0), rounds.get(0), i, vote(i, FIRST, 1, i));
            voted(journal(1), rounds.get(1), i, vote(i, FIRST, 2, i));
        }

        List<LiveCommit> commits =
                AtOnce.all(
                        List.of(
                                () -> journal(0).commit(reveal(rounds.get(0))),
                                () -> journal(1).commit(reveal(rounds.get(1)))));

        assertThat(commits).allMatch(LiveCommit.Kept.class::isInstance);
        for (int i = 0; i < PLAYERS; i++) {
            List<Recorded> answers =
                    Stream.of(seat(1, i), seat(2, i))
                            .flatMap(seat -> pair().get(0).journal().answers(seat).stream())
                            .toList();
            assertThat(answers).hasSize(2).filteredOn(Recorded::firstTry).hasSize(1);
        }
    }

    @RepeatedTest(10)
    default void one_channel_takes_one_round_whoever_opens_it() {
        List<Callable<LiveCommit>> openings =
                IntStream.range(0, 6)
                        .<Callable<LiveCommit>>mapToObj(
                                i ->
                                        () ->
                                                journal(i % 2)
                                                        .commit(
                                                                LiveSituations.step(
                                                                        in("c", lobby(i, 1)))))
                        .toList();

        List<LiveCommit> commits = AtOnce.all(openings);

        assertThat(commits).filteredOn(LiveCommit.Kept.class::isInstance).hasSize(1);
        assertThat(commits).filteredOn(LiveCommit.ChannelTaken.class::isInstance).hasSize(5);
    }

    @RepeatedTest(10)
    default void two_rounds_that_move_into_one_channel_end_up_in_two() {
        LiveRound one = kept(journal(0), LiveSituations.step(lobby(1, 1)));
        LiveRound other = kept(journal(1), LiveSituations.step(lobby(2, 1)));

        List<LiveCommit> commits =
                AtOnce.all(
                        List.of(
                                () -> moved(0, one),
                                () -> moved(1, other)));

        assertThat(commits).filteredOn(LiveCommit.Kept.class::isInstance).hasSize(1);
        assertThat(commits).filteredOn(LiveCommit.ChannelTaken.class::isInstance).hasSize(1);
    }

    private LiveCommit moved(int process, LiveRound round) {
        return journal(process).commit(LiveSituations.step(in("c", voting(round, FIRST))));
    }
}
