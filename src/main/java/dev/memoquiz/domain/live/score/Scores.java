package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.ReaderId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Points by player.
final class Scores {
    private Scores() {}

    /// What the votes on questions `indices` earn each player; who never voted is missing.
    static Map<ReaderId, Integer> of(
            LiveSettings.SecondVote rule, List<Vote> votes, Collection<Integer> indices) {
        Set<Integer> counted = Set.copyOf(indices);
        Map<Cell, Integer> cells = new HashMap<>();
        votes.stream()
                .filter(vote -> counted.contains(vote.turn().index()))
                .sorted((one, other) -> one.turn().compareTo(other.turn()))
                .forEach(vote ->
                        cells.merge(
                                new Cell(vote.reader(), vote.turn().index()),
                                vote.mark().score(),
                                (first, second) -> both(rule, first, second)));
        Map<ReaderId, Integer> scores = new HashMap<>();
        cells.forEach((cell, score) -> scores.merge(cell.reader(), score, Integer::sum));
        return scores;
    }

    private record Cell(ReaderId reader, int index) {}

    /// What two votes on one question earn together: whoever votes twice has the later one counted, or both.
    private static int both(LiveSettings.SecondVote rule, int first, int second) {
        return switch (rule) {
            case OFF, SECOND_COUNTS -> second;
            case BOTH_COUNT -> first + second;
        };
    }
}
