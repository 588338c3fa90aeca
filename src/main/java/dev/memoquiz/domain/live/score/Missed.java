package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.round.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question of a live round whose key was shown, and which did not earn a player its full points.
///
/// @param index in the plan of the round, from 0
/// @param answer as it is kept in the player's log; empty when they gave none
public record Missed(int index, QuestionId question, Optional<Recorded> answer) {
    /// What a player missed so far, in the order asked. Whoever comes late has missed what was asked before.
    ///
    /// @param answers those of the player's seat
    public static List<Missed> of(LiveRound round, List<Recorded> answers) {
        Map<Integer, Recorded> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.answered().index(), answer));
        return round.revealed().stream()
                .map(index ->
                        new Missed(
                                index,
                                round.plan().questions().get(index),
                                Optional.ofNullable(given.get(index))))
                .filter(one -> one.answer().filter(answer -> answer.points().full()).isEmpty())
                .toList();
    }
}
