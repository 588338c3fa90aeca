package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.live.LiveSituations.cast;
import static dev.memoquiz.storage.live.LiveSituations.castLate;
import static dev.memoquiz.storage.live.LiveSituations.in;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.live;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.player;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.seat;
import static dev.memoquiz.storage.live.LiveSituations.settings;
import static dev.memoquiz.storage.live.LiveSituations.step;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.storage.AtOnce;
import dev.memoquiz.storage.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// However many press while the host reveals and removes, each vote that was acknowledged counts, once.
public interface LiveRaceContract {
    List<Integer> SEEDS = IntStream.range(0, 50).boxed().toList();
    Turn FIRST = Turn.first(0);
    int VOTERS = 12;

    Store store();

    private LiveJournal journal() {
        return store().liveJournal();
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void votes_a_reveal_and_removals_at_once_leave_one_answer_for_each_vote(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LiveRound round = opened(journal(), lobby(1, 3, settings(true, random.nextInt(2, 5))));
        List<Integer> removed = List.of(random.nextInt(VOTERS), random.nextInt(VOTERS));
        List<Callable<Boolean>> presses = new ArrayList<>();
        IntStream.range(0, VOTERS).forEach(i -> presses.add(() -> presses(i, i % 3)));
        IntStream.range(0, VOTERS).forEach(i -> presses.add(() -> presses(i, (i + 1) % 3)));
        removed.forEach(i -> presses.add(() -> removes(i)));
        presses.add(() -> journal().commit(reveal(round)) instanceof LiveCommit.Kept);
        Collections.shuffle(presses, new Random(seed));

        assertThat(AtOnce.all(presses)).doesNotContain(false);

        Map<String, Vote> votes =
                journal().votes(live(1)).stream()
                        .collect(Collectors.toMap(vote -> vote.reader().value(), each -> each));
        for (Player player : journal().players(live(1))) {
            int logged = store().journal().answers(player.seat()).size();
            if (player.removed()) {
                assertThat(logged).isLessThanOrEqualTo(1);
            } else {
                assertThat(votes).containsKey(player.reader().id().value());
                assertThat(logged).isEqualTo(1);
            }
        }
        assertThat(votes.keySet()).hasSizeGreaterThanOrEqualTo(VOTERS - 2);
    }

    /// Presses as the bot does: judges by the round as it is, and once more when that has changed. Whether there was an answer to
    /// the press that makes sense.
    private boolean presses(int player, int points) {
        Vote vote = vote(player, FIRST, points, points);
        for (int i = 0; i < 3; i++) {
            LiveRound round = journal().find(live(1)).orElseThrow();
            VoteCommit commit =
                    round.phase() instanceof Phase.Voting
                            ? cast(journal(), round, player, vote)
                            : castLate(journal(), round, player, vote);
            if (!(commit instanceof VoteCommit.Conflict)) {
                return !(commit instanceof VoteCommit.Fixed);
            }
        }
        return false;
    }

    private boolean removes(int player) {
        journal().remove(live(1), player(player).id());
        return true;
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void of_live_rounds_started_at_once_in_one_channel_one_is_open(int seed) {
        List<LiveCommit> commits =
                AtOnce.all(
                        IntStream.range(0, 2 + seed % 7)
                                .mapToObj(i -> step(in("library", lobby(i, 3))))
                                .<Callable<LiveCommit>>map(start -> () -> journal().commit(start))
                                .toList());

        LiveRound open = journal().openIn("library").orElseThrow();
        assertThat(commits).filteredOn(LiveCommit.Kept.class::isInstance).hasSize(1);
        assertThat(commits)
                .filteredOn(commit -> !(commit instanceof LiveCommit.Kept))
                .containsOnly(new LiveCommit.ChannelTaken(open.id()));
        assertThat(journal().open()).containsExactly(open);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void the_same_press_many_times_at_once_is_one_vote(int seed) {
        LiveRound round = opened(journal(), lobby(1, 3, settings(seed % 2 == 0, 0)));
        Vote vote = vote(7, FIRST, 2, 3);

        List<VoteCommit> commits =
                AtOnce.all(Collections.nCopies(6, () -> cast(journal(), round, 7, vote)));

        Player player = journal().players(live(1)).getFirst();
        assertThat(commits).containsOnly(new VoteCommit.Kept(player, false));
        assertThat(journal().players(live(1))).hasSize(1);
        assertThat(journal().votes(live(1))).containsExactly(vote);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void of_many_presses_of_one_player_the_latest_stands(int seed) {
        LiveRound round = opened(journal(), lobby(1, 3));
        List<Vote> votes =
                new ArrayList<>(
                        IntStream.range(0, 8).mapToObj(i -> vote(7, FIRST, i % 3, i)).toList());
        Vote latest = votes.getLast();
        Collections.shuffle(votes, new Random(seed));

        AtOnce.all(
                votes.stream()
                        .<Callable<VoteCommit>>map(vote -> () -> cast(journal(), round, 7, vote))
                        .toList());

        // Timed by that press, or by an earlier one of the same answer if none of another came
        // between.
        assertThat(journal().votes(live(1)))
                .extracting(Vote::answer, Vote::stamped)
                .containsExactly(tuple(latest.answer(), latest.stamped()));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void who_joins_at_once_by_button_or_by_vote_fills_the_teams_evenly(int seed) {
        int teams = 2 + seed % 5;
        LiveRound round = opened(journal(), lobby(1, 3, settings(true, teams)));

        List<Boolean> joined =
                AtOnce.all(
                        IntStream.range(0, 23)
                                .<Callable<Boolean>>mapToObj(i -> () -> comes(round, i))
                                .toList());

        assertThat(joined).containsOnly(true);
        Map<Integer, Long> sizes =
                journal().players(live(1)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        player -> player.team().orElseThrow(),
                                        Collectors.counting()));
        assertThat(sizes).hasSize(teams);
        assertThat(Collections.max(sizes.values()) - Collections.min(sizes.values()))
                .isLessThanOrEqualTo(1);
    }

    private boolean comes(LiveRound round, int player) {
        return player % 2 == 0
                ? journal().join(live(1), player(player), seat(1, player), NOON)
                        instanceof Joining.Joined
                : cast(journal(), round, player, vote(player, FIRST, 1, 1))
                        instanceof VoteCommit.Kept;
    }

    @Test
    default void a_thousand_votes_at_once_are_all_kept() {
        LiveRound round = opened(journal(), lobby(1, 3));

        List<VoteCommit> commits =
                AtOnce.all(
                        IntStream.range(0, 1000)
                                .<Callable<VoteCommit>>mapToObj(
                                        i -> () -> cast(journal(), round, i, vote(i, FIRST, 1, 1)))
                                .toList());
        kept(journal(), reveal(round));

        assertThat(commits).allMatch(VoteCommit.Kept.class::isInstance);
        assertThat(journal().turnout(live(1), FIRST))
                .isEqualTo(new LiveJournal.Turnout(1000, 1000));
        assertThat(journal().players(live(1)))
                .allMatch(player -> store().journal().answers(player.seat()).size() == 1);
    }
}
