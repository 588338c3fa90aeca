package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.World;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out whom a message pings: what its text mentions and its `allowed_mentions` permit.
final class Mentions {
    private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");

    private Mentions() {}

    static void apply(World world, ObjectNode json, JsonNode allowed) {
        StringBuilder text = new StringBuilder(json.path("content").asText());
        collect(json.path("components"), text);
        boolean everyone = text.indexOf("@everyone") >= 0 || text.indexOf("@here") >= 0;
        json.put("mention_everyone", everyone && parses(allowed, "everyone"));
        ArrayNode mentions = json.putArray("mentions");
        Set<String> listed = new HashSet<>();
        allowed.path("users").forEach(id -> listed.add(id.asText()));
        Matcher matcher = USER.matcher(text);
        while (matcher.find()) {
            if (parses(allowed, "users") || listed.contains(matcher.group(1))) {
                world.user(Long.parseLong(matcher.group(1))).ifPresent(u -> mentions.add(u.json()));
            }
        }
    }

    private static void collect(JsonNode components, StringBuilder text) {
        for (JsonNode each : components) {
            text.append('\n')
                    .append(each.path("type").asInt() == 10 ? each.path("content").asText() : "");
            collect(each.path("components"), text);
        }
    }

    /// Without `allowed_mentions` everything is parsed.
    private static boolean parses(JsonNode allowed, String kind) {
        if (!allowed.isObject()) {
            return true;
        }
        for (JsonNode each : Json.arrayIn(allowed, "parse")) {
            if (each.asText().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
