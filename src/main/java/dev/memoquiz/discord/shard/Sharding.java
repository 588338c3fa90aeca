package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.domain.shard.LoginTurns;

/// How this process shares Discord's shards with others.
///
/// @param book tells which are ours
/// @param turns tells whose turn it is to log in
/// @param roster what is ours at this moment
public record Sharding(LeaseBook book, LoginTurns turns, Roster roster) implements Company {
    public int shards() {
        return roster.shards();
    }
}
