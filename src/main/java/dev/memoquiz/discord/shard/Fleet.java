package dev.memoquiz.discord.shard;

import java.util.Set;

/// Connections to Discord, one for each shard.
public interface Fleet {
    /// How many more shards may begin to connect.
    int room();

    /// Connects these shards and no others; returns at once.
    void serve(Set<Integer> shards);

    /// Closes the connection of a shard, and returns when it is closed or that takes too long.
    void stop(int shard);
}
