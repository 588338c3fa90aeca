package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.round.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question of a live round whose key was shown, and which did not earn a player its full points, be it alone or after the talk.
///
/// @param index in the plan of the round, from 0
/// @param answer as it is kept in the player's log; empty when they gave none
/// @param second what they answered after the talk, where that was something else
public record Missed(
        int index, QuestionId question, Optional<Recorded> answer, Optional<Vote> second) {
    /// What a player missed so far, in the order asked. Whoever comes late has missed what was asked before.
    ///
    /// @param answers those of the player's seat
    /// @param votes all of the player's; none need be given of a round without a second vote
    public static List<Missed> of(LiveRound round, List<Recorded> answers, List<Vote> votes) {
        Map<Integer, Recorded> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.answered().index(), answer));
        Map<Integer, Vote> second = new HashMap<>();
        votes.stream()
                .filter(vote -> vote.turn().ballot() == Ballot.SECOND)
                .forEach(vote -> second.put(vote.turn().index(), vote));
        return round.revealed().stream()
                .map(index ->
                        of(
                                round,
                                index,
                                Optional.ofNullable(given.get(index)),
                                Optional.ofNullable(second.get(index))))
                .filter(one -> !one.full())
                .toList();
    }

    private static Missed of(
            LiveRound round, int index, Optional<Recorded> answer, Optional<Vote> second) {
        Optional<Answer> first = answer.map(it -> it.answered().what().answer());
        return new Missed(
                index,
                round.plan().questions().get(index),
                answer,
                second.filter(vote -> first.filter(it -> !it.equals(vote.answer())).isPresent()));
    }

    private boolean full() {
        return answer.filter(it -> it.points().full()).isPresent()
                && second.filter(it -> !it.mark().points().full()).isEmpty();
    }
}
