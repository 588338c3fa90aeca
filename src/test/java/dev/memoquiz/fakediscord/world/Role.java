package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A role of a guild with its permission bits; the role with the guild's own id is @everyone.
public record Role(long id, String name, long permissions, int position) {
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return json.put("id", Long.toString(id))
                .put("name", name)
                .put("color", 0)
                .put("hoist", false)
                .put("position", position)
                .put("permissions", Long.toString(permissions))
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
    }
}
