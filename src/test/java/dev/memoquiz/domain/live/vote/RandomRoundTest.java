package dev.memoquiz.domain.live.vote;

import static dev.memoquiz.domain.live.LiveSamples.QUESTION;
import static dev.memoquiz.domain.live.LiveSamples.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSamples;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is pressed, and whenever, what a live round promises holds.
class RandomRoundTest {
    private static final int EVENTS = 400;
    private static final int QUESTIONS = 4;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_happens_the_promises_of_a_live_round_hold(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < EVENTS && course.round.open(); i++) {
            course.happen();
        }
        course.everyLatePressIsJudgedByItsDeadline();
    }

    /// A round and what was promised of it so far.
    private static final class Course {
        private final SplittableRandom random;
        private final Set<Integer> settled = new HashSet<>();
        private final Map<Turn, LiveRound.Closed> closings = new HashMap<>();
        private LiveRound round;
        private double clock;

        Course(long seed) {
            random = new SplittableRandom(seed);
            round = LiveSamples.lobby(settings(), QUESTIONS);
        }

        private LiveSettings settings() {
            boolean timed = random.nextInt(4) > 0;
            return new LiveSettings(
                    timed ? Optional.of(Duration.ofSeconds(20)) : Optional.empty(),
                    any(LiveSettings.Pacing.values()),
                    timed ? any(LiveSettings.Scoring.values()) : LiveSettings.Scoring.ACCURACY,
                    any(LiveSettings.SecondVote.values()),
                    random.nextBoolean(),
                    0);
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        void happen() {
            clock += random.nextInt(4) == 0 ? random.nextDouble(90) : random.nextDouble(3);
            LiveRound before = round;
            if (event(at(clock)) instanceof Step.Made(LiveChange change)) {
                round = change.round();
                keepsCount(before, change);
                neverGoesBack(before);
                keepsTimeOverPauses(before);
            }
            aPressIsJudgedByTheClockAlone();
        }

        private Step event(Instant now) {
            int index = round.index().orElse(0) - (random.nextInt(8) == 0 ? 1 : 0);
            Instant stamped = now.minusMillis(random.nextInt(-200, 900));
            return switch (random.nextInt(25)) {
                case 0 -> LiveRules.start(round, now);
                case 1 -> LiveRules.reveal(round, turn(index), now);
                case 2 -> LiveRules.voteAgain(round, index, now);
                case 3, 4 -> LiveRules.next(round, index, now);
                case 5 -> random.nextInt(6) == 0 ? LiveRules.skip(round, index, now) : tick(now);
                case 6 -> LiveHalts.extend(round, Duration.ofSeconds(random.nextInt(30)), now);
                case 7 -> LiveHalts.pause(round, any(PauseReason.values()), now);
                case 8, 9 -> LiveHalts.resume(round, now);
                case 10 -> LiveHalts.move(round, new Place("school", "c" + index), now);
                case 11 -> LiveHalts.takeOver(round, reader(random.nextInt(3)));
                case 12 -> LiveHalts.away(round, Optional.of(stamped.minusSeconds(2)), now);
                case 13 -> LiveRules.everybodyVoted(round, now);
                case 14 -> LiveRules.revealNow(round, index, Optional.of(QUESTION), now);
                case 15 ->
                        random.nextInt(60) == 0
                                ? LiveRules.end(round, EndReason.HOST, now)
                                : tick(now);
                default -> tick(now);
            };
        }

        private Turn turn(int index) {
            return new Turn(index, any(Ballot.values()));
        }

        private Step tick(Instant now) {
            return LiveRules.tick(
                    round, random.nextInt(20) == 0 ? Optional.empty() : Optional.of(QUESTION), now);
        }

        private static Reader reader(int number) {
            return new Reader(new ReaderId("discord:" + number), "Reader " + number);
        }

        private void keepsCount(LiveRound before, LiveChange change) {
            assertThat(round.version()).isEqualTo(before.version() + 1);
            change.settled()
                    .ifPresent(
                            it -> assertThat(settled.add(it.index())).as("settled once").isTrue());
            assertThat(settled).containsExactlyInAnyOrderElementsOf(round.revealed());
            assertThat(round.revealed()).noneMatch(round.course().skipped()::contains);
        }

        private void neverGoesBack(LiveRound before) {
            assertThat(before.open()).isTrue();
            if (before.turn().isPresent() && round.turn().isPresent()) {
                assertThat(round.turn().get()).isGreaterThanOrEqualTo(before.turn().get());
            }
            assertThat(round.course().skipped()).containsAll(before.course().skipped());
            round.course()
                    .closed()
                    .forEach((turn, times) ->
                            assertThat(closings.computeIfAbsent(turn, _ -> times))
                                    .as("a vote is closed for good")
                                    .isEqualTo(times));
        }

        private void keepsTimeOverPauses(LiveRound before) {
            if (before.phase() instanceof Phase.Paused paused
                    && round.phase() instanceof Phase.Voting now
                    && paused.paused() instanceof Phase.Voting then
                    && now.turn().equals(then.turn())) {
                assertThat(left(now, at(clock))).isEqualTo(left(then, paused.at()));
            }
        }

        /// What is left of a vote; zero once it is over.
        private static Optional<Duration> left(Phase.Voting voting, Instant now) {
            return voting.deadline()
                    .map(deadline ->
                            deadline.isBefore(now)
                                    ? Duration.ZERO
                                    : Duration.between(now, deadline));
        }

        private void aPressIsJudgedByTheClockAlone() {
            Instant now = at(clock);
            Instant stamped = now.minusMillis(random.nextInt(0, 2000));
            if (round.phase() instanceof Phase.Voting voting) {
                boolean late = voting.deadline().filter(stamped::isAfter).isPresent();
                assertThat(Judged.of(round, voting.turn(), stamped, now))
                        .isInstanceOf(late ? Judged.TooLate.class : Judged.InTime.class);
            }
        }

        void everyLatePressIsJudgedByItsDeadline() {
            Instant now = at(clock + 100_000);
            round.course()
                    .closed()
                    .forEach((turn, times) -> {
                        Judged inTime = Judged.of(round, turn, times.deadline(), now);
                        Judged late = Judged.of(round, turn, times.deadline().plusMillis(1), now);
                        boolean skipped = round.course().skipped().contains(turn.index());
                        assertThat(inTime)
                                .isInstanceOf(skipped ? Judged.NotOpen.class : Judged.InTime.class);
                        assertThat(late)
                                .isInstanceOf(
                                        skipped ? Judged.NotOpen.class : Judged.TooLate.class);
                    });
        }
    }
}
