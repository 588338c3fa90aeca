package dev.memoquiz.domain.live.vote;

/// What came of keeping a vote.
public sealed interface VoteCommit {
    /// Kept and durable; `changed` when it took the place of an earlier one.
    record Kept(Player player, boolean changed) implements VoteCommit {}

    /// The player had voted before and may not change that. `kept` stands.
    record Fixed(Vote kept) implements VoteCommit {}

    /// A later press of the same player was kept before this one arrived. `kept` stands.
    record Overtaken(Vote kept) implements VoteCommit {}

    /// The host removed this player.
    record Removed() implements VoteCommit {}

    /// The round changed since the vote was judged: judge it again. Nothing was kept.
    record Conflict() implements VoteCommit {}
}
