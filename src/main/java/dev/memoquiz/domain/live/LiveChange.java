package dev.memoquiz.domain.live;

import dev.memoquiz.domain.question.Question;
import java.time.Instant;
import java.util.Optional;

/// One atomic step of a live round.
///
/// A round of version 1 is new; one of version n replaces version n − 1 and nothing else.
///
/// @param settled the question that this step reveals: its votes go into the players' lasting logs with the same commit, of each
///     player the first ballot, or the second if they voted only then; removed players are left out
/// @param seen when the round is led again after an absence: that moment is kept with the same commit, so that no absence is given
///     back twice
public record LiveChange(LiveRound round, Optional<Settled> settled, Optional<Instant> seen) {
    /// The question whose key the step reveals.
    ///
    /// @param practice keeps its answers out of the lasting standings
    public record Settled(int index, Question question, boolean practice) {
        /// Points for speed are practice: the lasting standings reward no haste.
        public static Settled of(LiveRound round, int index, Question question) {
            return new Settled(
                    index, question, round.settings().scoring() == LiveSettings.Scoring.SPEED);
        }
    }

    static LiveChange of(LiveRound round) {
        return new LiveChange(round, Optional.empty(), Optional.empty());
    }
}
