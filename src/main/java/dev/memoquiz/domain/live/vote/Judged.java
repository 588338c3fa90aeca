package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whether a press is in time to be a vote.
///
/// One rule decides: it counts if Discord stamped it no later than the deadline of its vote, whenever it arrives. How long it took is
/// measured by the clock of the vote, which stands still while the vote is held up.
public sealed interface Judged {
    /// It counts.
    ///
    /// @param thinking from the opening of the vote to the press, without pauses
    /// @param revealed the key has been shown since, so the vote is settled at once
    record InTime(Duration thinking, boolean revealed) implements Judged {}

    /// Stamped after the deadline `closed`.
    record TooLate(Instant closed, Instant stamped) implements Judged {}

    record Paused(PauseReason why) implements Judged {}

    /// The round takes no vote of that kind: the question has not been asked, was skipped, or was never closed.
    record NotOpen() implements Judged {}

    /// Judges a press for `turn` that arrives at `now`. What arrives before it was stamped comes from a clock ahead of ours and
    /// counts as stamped on arrival.
    ///
    /// @param stamped when Discord took it, by the clock that set the deadline
    static Judged of(LiveRound round, Turn turn, Instant stamped, Instant now) {
        Instant press = stamped.isAfter(now) ? now : stamped;
        return switch (round.phase()) {
            case Phase.Voting voting when voting.turn().equals(turn) -> whileOpen(voting, press);
            case Phase.Paused(Phase.Voting voting, Instant at, PauseReason why)
                    when voting.turn().equals(turn) ->
                    press.isAfter(at) ? new Paused(why) : whileOpen(voting, press);
            case Phase _ ->
                    round.closed(turn)
                            .map(times -> afterwards(round, turn, times, press))
                            .orElseGet(NotOpen::new);
        };
    }

    private static Judged whileOpen(Phase.Voting voting, Instant press) {
        Optional<Instant> passed = voting.deadline().filter(press::isAfter);
        return passed.<Judged>map(closed -> new TooLate(closed, press))
                .orElseGet(
                        () -> new InTime(thinking(voting.opened(), voting.holds(), press), false));
    }

    private static Judged afterwards(
            LiveRound round, Turn turn, LiveRound.Closed times, Instant press) {
        return press.isAfter(times.deadline())
                ? new TooLate(times.deadline(), press)
                : new InTime(
                        thinking(times.opened(), times.holds(), press),
                        round.revealed().contains(turn.index()));
    }

    /// The opening was moved on by all holds, so the press must be by those that came after it; one within a hold counts as made when
    /// that began.
    private static Duration thinking(Instant opened, List<Phase.Hold> holds, Instant press) {
        Instant moved = press;
        for (Phase.Hold hold : holds) {
            moved = moved.plus(hold.after(press));
        }
        return moved.isBefore(opened) ? Duration.ZERO : Duration.between(opened, moved);
    }
}
