package dev.memoquiz.fakediscord.gateway;

import com.fasterxml.jackson.databind.JsonNode;

/// Which part of the guilds a session serves: number from 0, out of count.
record Shard(int number, int count) {
    static Shard of(JsonNode pair) {
        return new Shard(pair.path(0).asInt(0), pair.path(1).asInt(1));
    }

    boolean valid() {
        return count > 0 && number >= 0 && number < count;
    }
}
