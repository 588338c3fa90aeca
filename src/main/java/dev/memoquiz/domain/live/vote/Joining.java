package dev.memoquiz.domain.live.vote;

/// What came of joining a live round.
public sealed interface Joining {
    record Joined(Player player) implements Joining {}

    /// The player was there already, under this seat and team.
    record Back(Player player) implements Joining {}

    /// The host removed this player.
    record Removed() implements Joining {}

    /// The round is over, or there is none.
    record Over() implements Joining {}
}
