package dev.memoquiz.domain.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where a live round stands.
public sealed interface Phase {
    /// A phase in which the round goes on by itself or by the host.
    sealed interface Running extends Phase {}

    /// Players join; the host starts.
    record Lobby(Instant since) implements Running {}

    /// A question takes votes. A vote counts if Discord stamped it no later than `deadline`; the round moves on a moment after it,
    /// so that votes under way still arrive. The host's "reveal" sets the deadline to the moment at which it arrives.
    ///
    /// @param opened moved on by every hold, as `deadline` is
    /// @param holds when the vote stood still, in that order
    record Voting(Turn turn, Instant opened, Optional<Instant> deadline, List<Hold> holds)
            implements Running {
        public Voting {
            holds = List.copyOf(holds);
        }

        /// A vote that was never held up.
        public Voting(Turn turn, Instant opened, Optional<Instant> deadline) {
            this(turn, opened, deadline, List.of());
        }

        /// When it was opened, however long it stood still since.
        public Instant began() {
            return opened.minus(
                    holds.stream().map(Hold::length).reduce(Duration.ZERO, Duration::plus));
        }

        /// For how long nobody has voted or joined at `now`, without what it stood still.
        ///
        /// @param lastDeed when somebody last did
        public Duration quiet(Instant lastDeed, Instant now) {
            return holds.stream()
                    .map(hold -> hold.after(lastDeed))
                    .reduce(LiveTimes.between(lastDeed, now), Duration::minus);
        }

        /// Whether it has closed by `now`: the round only waits for what is still under way.
        public boolean isClosing(Instant now) {
            return deadline.filter(at -> !at.isAfter(now)).isPresent();
        }

        Voting until(Instant end) {
            return new Voting(turn, opened, Optional.of(end), holds);
        }
    }

    /// A while in which a vote stood still, in a pause or without a process to lead it.
    record Hold(Instant from, Duration length) {
        /// How much of it came after `moment`.
        public Duration after(Instant moment) {
            return LiveTimes.between(LiveTimes.later(from, moment), from.plus(length));
        }
    }

    /// The first vote is shown without the key and is discussed.
    ///
    /// @param until when the second vote opens by itself; empty when the host opens it
    record Discussing(int index, Instant since, Optional<Instant> until) implements Running {}

    /// The key is shown.
    ///
    /// @param turn the last vote on the question
    /// @param until when the next question opens by itself; empty when the host opens it
    record Revealed(Turn turn, Instant since, Optional<Instant> until) implements Running {}

    /// Stopped for a while; going on moves what was still to come in `paused` by the length of the pause.
    record Paused(Running paused, Instant at, PauseReason why) implements Phase {}

    /// The round is over.
    ///
    /// @param revealed how many questions of the plan, from its first, were revealed or skipped before the end
    record Ended(Instant at, EndReason why, int revealed) implements Phase {}

    /// The phase itself, or the one that a pause holds up.
    default Phase behindPause() {
        return this instanceof Paused held ? held.paused() : this;
    }
}
