package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.live.LiveSamples;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.RoundId;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Players and votes for tests of what they add up to.
final class Ballots {
    private Ballots() {}

    static Player player(String name) {
        return player(name, OptionalInt.empty(), false);
    }

    static Player player(String name, OptionalInt team, boolean removed) {
        return new Player(
                new Reader(new ReaderId("discord:" + name), name),
                new RoundId("000000000000"),
                team,
                removed);
    }

    static Vote vote(String name, Turn turn, int score) {
        return vote(
                name,
                turn,
                new Answer.Picked(0),
                new Vote.Mark(
                        new Points(Math.min(1, score), 1),
                        Rule.ONE_RIGHT_OPTION.ruleName(),
                        score,
                        false));
    }

    private static Vote vote(String name, Turn turn, Answer answer, Vote.Mark mark) {
        return new Vote(
                new ReaderId("discord:" + name),
                turn,
                "abc123",
                answer,
                mark,
                LiveSamples.NOON,
                Duration.ZERO);
    }

    /// One voter for each answer, each earning the same.
    static List<Vote> votes(Points points, String rule, Answer... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i ->
                        vote(
                                "voter-" + points + rule + i,
                                Turn.first(0),
                                answers[i],
                                new Vote.Mark(points, new RuleName(rule), points.earned(), false)))
                .toList();
    }
}
