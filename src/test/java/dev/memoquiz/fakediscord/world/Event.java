package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.JsonNode;

/// Something the gateway tells. `guildId` 0 goes to shard 0; `intents` 0 is told to every session.
public record Event(long guildId, String name, int intents, JsonNode data) {
    public static final int GUILDS = 1;
    public static final int GUILD_MESSAGES = 1 << 9;
    public static final int DIRECT_MESSAGES = 1 << 12;

    static Event inGuilds(long guildId, String name, JsonNode data) {
        return new Event(guildId, name, GUILDS, data);
    }
}
