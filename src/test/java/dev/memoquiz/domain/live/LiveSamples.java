package dev.memoquiz.domain.live;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Live rounds as they stand at various moments, for tests of the engine. The round opens at [#NOON] and asks three questions.
public final class LiveSamples {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final Reader HOST = new Reader(new ReaderId("discord:1"), "Ms Host");
    public static final Place LIBRARY = new Place("school", "library");
    public static final Question QUESTION = Samples.single("question-0");
    public static final LiveSettings UNTIMED = settings(0, LiveSettings.SecondVote.OFF);
    public static final LiveSettings TIMED = settings(30, LiveSettings.SecondVote.OFF);
    public static final LiveSettings TWICE = settings(30, LiveSettings.SecondVote.SECOND_COUNTS);
    public static final LiveSettings AUTOMATIC =
            with(LiveSettings.Pacing.AUTOMATIC, LiveSettings.Scoring.ACCURACY);
    public static final LiveSettings SPEED =
            with(LiveSettings.Pacing.HOST, LiveSettings.Scoring.SPEED);

    private LiveSamples() {}

    /// What a host chooses, paced by the host and for accuracy.
    ///
    /// @param seconds for each question; 0 when untimed
    public static LiveSettings settings(int seconds, LiveSettings.SecondVote second) {
        return new LiveSettings(
                seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)),
                LiveSettings.Pacing.HOST,
                LiveSettings.Scoring.ACCURACY,
                second,
                true,
                0);
    }

    private static LiveSettings with(LiveSettings.Pacing pacing, LiveSettings.Scoring scoring) {
        return new LiveSettings(
                Optional.of(Duration.ofSeconds(30)),
                pacing,
                scoring,
                LiveSettings.SecondVote.SECOND_COUNTS,
                true,
                0);
    }

    public static Instant at(double seconds) {
        return NOON.plusMillis(Math.round(seconds * 1000));
    }

    public static LiveRound lobby(LiveSettings settings) {
        return lobby(settings, 3);
    }

    public static LiveRound lobby(LiveSettings settings, int questions) {
        Plan plan =
                new Plan(
                        new QuizId("sample"),
                        IntStream.range(0, questions)
                                .mapToObj(i -> new QuestionId("question-" + i))
                                .toList(),
                        1941);
        return LiveRules.open(
                        new LiveId("0123456789ab"),
                        new LiveRules.Start(LIBRARY, HOST, plan, settings),
                        NOON)
                .round();
    }

    /// Question 0 takes its first vote since [#NOON].
    public static LiveRound voting(LiveSettings settings) {
        return made(LiveRules.start(lobby(settings), NOON));
    }

    /// The first vote on question 0 was closed at `seconds` after noon.
    public static LiveRound closed(LiveSettings settings, double seconds) {
        LiveRound closing = made(LiveRules.reveal(voting(settings), Turn.first(0), at(seconds)));
        return made(
                LiveRules.tick(closing, Optional.of(QUESTION), at(seconds).plus(LiveRules.GRACE)));
    }

    /// A round that has revealed its first `count` questions, none of them after a second vote.
    public static LiveRound revealed(LiveSettings settings, int count) {
        LiveRound round = voting(settings);
        for (int index = 0; index < count; index++) {
            round = index == 0 ? round : made(LiveRules.next(round, index - 1, NOON));
            round = reveal(round, index);
            round = tick(round);
            round = round.phase() instanceof Phase.Discussing ? revealNow(round, index) : round;
        }
        return round;
    }

    private static LiveRound reveal(LiveRound round, int index) {
        return made(LiveRules.reveal(round, Turn.first(index), NOON));
    }

    private static LiveRound revealNow(LiveRound round, int index) {
        return made(LiveRules.revealNow(round, index, Optional.of(QUESTION), NOON));
    }

    private static LiveRound tick(LiveRound round) {
        return made(LiveRules.tick(round, Optional.of(QUESTION), NOON.plus(LiveRules.GRACE)));
    }

    public static LiveRound made(Step step) {
        return ((Step.Made) step).change().round();
    }

    public static Step refused(Step.Why why) {
        return new Step.Refused(why);
    }

    /// The round without a deadline.
    static LiveRound untimed(LiveRound round) {
        return round.phase() instanceof Phase.Voting voting
                ? round.with(new Phase.Voting(voting.turn(), voting.opened(), Optional.empty()))
                : round;
    }

    /// One round in each phase, each paused too, and one ended.
    public static List<LiveRound> everywhere() {
        List<LiveRound> running =
                List.of(
                        lobby(TWICE),
                        voting(TWICE),
                        closed(TWICE, 5),
                        made(LiveRules.voteAgain(closed(TWICE, 5), 0, at(60))),
                        closed(TIMED, 5));
        List<LiveRound> paused =
                running.stream()
                        .map(round -> made(LiveHalts.pause(round, PauseReason.HOST, at(70))))
                        .toList();
        LiveRound ended = made(LiveRules.end(closed(TIMED, 5), EndReason.HOST, at(80)));
        return Stream.of(running, paused, List.of(ended)).flatMap(List::stream).toList();
    }
}
