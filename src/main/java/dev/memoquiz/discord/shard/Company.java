package dev.memoquiz.discord.shard;

/// How a process keeps out of the way of others on its database.
public sealed interface Company permits OnlyOne, Sharding {}
