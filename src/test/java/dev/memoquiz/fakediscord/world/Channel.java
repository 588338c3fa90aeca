package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A place where messages stand.
public sealed interface Channel permits GuildChannel, PrivateChannel {
    long id();

    ObjectNode json();

    /// The guild that decides the shard; 0 for a direct message.
    long guildId();
}
