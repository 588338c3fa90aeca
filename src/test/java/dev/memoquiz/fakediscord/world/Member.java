package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;

/// A user in a guild, with the ids of the roles held.
public record Member(User user, Set<Long> roles, Instant joined) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public ObjectNode json() {
        ArrayNode ids = Json.array();
        roles.forEach(id -> ids.add(Long.toString(id)));
        ObjectNode json = Json.object().set("user", user.json());
        return json.<ObjectNode>set("roles", ids)
                .putNull("nick")
                .putNull("avatar")
                .putNull("premium_since")
                .put("joined_at", joined.toString())
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0);
    }
}
