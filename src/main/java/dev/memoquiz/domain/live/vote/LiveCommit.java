package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.live.LiveId;

/// What came of committing a step of a live round.
public sealed interface LiveCommit {
    record Kept() implements LiveCommit {}

    /// Somebody changed the round first. Nothing was kept.
    record Conflict() implements LiveCommit {}

    /// In that channel another live round is open. Nothing was kept.
    record ChannelTaken(LiveId by) implements LiveCommit {}
}
