package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.play;
import static dev.memoquiz.storage.live.LiveSituations.castLate;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.player;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.step;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static dev.memoquiz.storage.live.LiveSituations.voting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.storage.Store;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whatever classes and single readers do in whatever order, totals are those that counting by hand gives.
public interface LiveRecountContract {
    List<Integer> SEEDS = LiveRaceContract.SEEDS;

    Store store();

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void totals_after_live_rounds_equal_a_recount(int seed) {
        SchoolDay day = new SchoolDay(store(), new SplittableRandom(seed));
        for (int i = 0; i < 60; i++) {
            day.goOn();
        }

        for (int i = 0; i < SchoolDay.PLAYERS; i++) {
            for (Scope scope : List.of(new Scope.Everywhere(), new Scope.InServer("school"))) {
                assertThat(store().standings().score(player(i).id(), scope))
                        .isEqualTo(day.score(i));
            }
        }
    }

    /// Two classes and four readers who answer the same few questions, alone too; with a tally kept by hand.
    final class SchoolDay {
        static final int PLAYERS = 4;
        private static final int QUESTIONS = 5;

        private final Store store;
        private final LiveJournal journal;
        private final SplittableRandom random;
        private final Map<Integer, LiveRound> rounds = new HashMap<>();
        private final Map<List<Object>, Vote> votes = new HashMap<>();
        private final Set<List<Object>> logged = new HashSet<>();
        private final Set<List<Object>> tried = new HashSet<>();
        private final Map<Integer, Score> scores = new HashMap<>();
        private int second;

        SchoolDay(Store store, SplittableRandom random) {
            this.store = store;
            this.journal = store.liveJournal();
            this.random = random;
            IntStream.range(1, 3).forEach(i -> rounds.put(i, opened(journal, lobby(i, QUESTIONS))));
        }

        void goOn() {
            second++;
            int live = random.nextInt(1, 3);
            switch (random.nextInt(10)) {
                case 0 -> alone();
                case 1, 2 -> moveOn(live);
                default -> press(live);
            }
        }

        Score score(int player) {
            return scores.getOrDefault(player, new Score(Points.NONE, 0, 0));
        }

        private LiveRound round(int live) {
            return Objects.requireNonNull(rounds.get(live));
        }

        private void alone() {
            int player = random.nextInt(PLAYERS);
            int question = random.nextInt(QUESTIONS);
            int points = random.nextInt(3);
            play(
                    store.journal(),
                    fresh(900_000 + second, player(player), SCHOOL, new int[] {question}),
                    NOON.plusSeconds(second),
                    points);
            count(player, question, points, false);
        }

        private void moveOn(int live) {
            LiveRound round = round(live);
            Turn next = Turn.second(random.nextInt(QUESTIONS));
            Turn turn = random.nextBoolean() ? next : Turn.first(next.index());
            if (round.phase() instanceof Phase.Voting(Turn asked, _, _, _)
                    && random.nextBoolean()) {
                boolean practice = random.nextInt(4) == 0;
                rounds.put(live, kept(journal, reveal(round, practice)));
                IntStream.range(0, PLAYERS).forEach(i -> settle(live, asked.index(), i, practice));
            } else {
                rounds.put(live, kept(journal, step(voting(round, turn))));
            }
        }

        private void press(int live) {
            LiveRound round = round(live);
            int player = random.nextInt(PLAYERS);
            switch (round.phase()) {
                case Phase.Voting voting -> cast(live, player, voting.turn());
                case Phase.Revealed revealed -> late(live, player, revealed.turn());
                case Phase other -> throw new AssertionError(other);
            }
        }

        private void cast(int live, int player, Turn turn) {
            Vote vote = vote(player, turn, random.nextInt(3), second);
            assertThat(LiveSituations.cast(journal, round(live), player, vote))
                    .isInstanceOf(VoteCommit.Kept.class);
            votes.put(List.of(live, player, turn), vote);
        }

        private void late(int live, int player, Turn turn) {
            Vote vote = vote(player, turn, random.nextInt(3), second);
            assertThat(castLate(journal, round(live), player, vote))
                    .isInstanceOf(VoteCommit.Kept.class);
            votes.put(List.of(live, player, turn), vote);
            settle(live, turn.index(), player, false);
        }

        /// Of what the player voted on a question, the first ballot is logged, else the second; but never twice.
        private void settle(int live, int question, int player, boolean practice) {
            Vote second = votes.get(List.of(live, player, Turn.second(question)));
            Vote vote = votes.getOrDefault(List.of(live, player, Turn.first(question)), second);
            if (vote != null && logged.add(List.of(live, player, question))) {
                count(player, question, vote.mark().points().earned(), practice);
            }
        }

        private void count(int player, int question, int points, boolean practice) {
            Score before = score(player);
            boolean first = !practice && tried.add(List.of(player, question));
            scores.put(
                    player,
                    first
                            ? new Score(
                                    before.points().plus(new Points(points, 2)),
                                    before.firstTries() + 1,
                                    before.practice())
                            : new Score(
                                    before.points(), before.firstTries(), before.practice() + 1));
        }
    }
}
