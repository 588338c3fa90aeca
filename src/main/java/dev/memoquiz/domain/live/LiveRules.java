package dev.memoquiz.domain.live;

import java.time.Duration;

/// The rules of a live round as a state machine: lobby → voting (→ discussing → voting again) → revealed → voting … → ended,
/// with pauses anywhere.
public final class LiveRules {
    /// How long after its deadline a vote is waited for; what Discord stamped in time but took longer still counts when it comes.
    public static final Duration GRACE = Duration.ofMillis(600);

    /// How long a round may stand still before it is ended.
    public static final Duration IDLE = Duration.ofHours(1);

    /// How long the class discusses between its two votes.
    public static final Duration DISCUSSION = Duration.ofMinutes(2);

    private LiveRules() {}
}
