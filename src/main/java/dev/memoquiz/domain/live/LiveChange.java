package dev.memoquiz.domain.live;

import dev.memoquiz.domain.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One atomic step of a live round.
///
/// A round of version 1 is new; one of version n replaces version n − 1 and nothing else.
///
/// @param settled the question that this step reveals: its votes go into the players' lasting logs with the same commit, of each
///     player the first ballot, or the second if they voted only then; removed players are left out
/// @param back when the round is led again, or its clock was set
/// @param deed when somebody directed it with this step, which is then not idle for as long as after any other deed
public record LiveChange(
        LiveRound round, Optional<Settled> settled, Optional<Back> back, Optional<Instant> deed) {
    /// What a round is given back.
    ///
    /// @param seen the moment at which it was led again; it is kept with the same commit, so that no absence is given back twice
    /// @param later by how much everything comes later, also its end for idleness; negative when its clock was set back
    public record Back(Instant seen, Duration later) {}

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
        return new LiveChange(round, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public LiveChange directed(Instant now) {
        return new LiveChange(round, settled, back, Optional.of(now));
    }

    /// When the round then moves by itself, unless [#later] says it; empty once it has ended.
    public Optional<Instant> due() {
        Optional<Instant> idle = LiveRules.idleUntil(round, deed);
        return LiveRules.due(round).map(due -> idle.filter(due::isBefore).orElse(due));
    }

    /// When the round then ends if nobody does anything in it; empty where that stays as it was, but for what [#back] gives back.
    public Optional<Instant> idle() {
        return LiveTimes.waits(round.phase()) ? due() : deed.map(at -> at.plus(LiveRules.IDLE));
    }

    /// By how much later than before a round that waits for somebody moves by itself: how long it may still wait stays the same, whatever
    /// had put it off. Empty when that is not the case.
    public Optional<Duration> later() {
        return back.filter(_ -> LiveTimes.waits(round.phase())).map(Back::later);
    }
}
