package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;

/// Limits of embeds (resources/message).
final class EmbedCheck {
    private static final int EMBEDS = 10;
    private static final int TOTAL = 6000;
    private static final int TITLE = 256;
    private static final int DESCRIPTION = 4096;
    private static final int FIELDS = 25;
    private static final int FIELD_VALUE = 1024;
    private static final int FOOTER = 2048;

    private EmbedCheck() {}

    static void check(JsonNode body, Problems problems) {
        problems.count(body, "embeds", "", 0, EMBEDS);
        int total = 0;
        int index = 0;
        for (JsonNode embed : Json.arrayIn(body, "embeds")) {
            one(embed, "embeds[" + index++ + "]", problems);
            total += length(embed);
        }
        problems.addIf(
                total > TOTAL,
                "embeds",
                "MAX_EMBED_SIZE_EXCEEDED",
                "Embed size exceeds maximum size of 6000, was " + total);
    }

    private static void one(JsonNode embed, String path, Problems problems) {
        problems.length(embed, "title", path, 0, TITLE);
        problems.length(embed, "description", path, 0, DESCRIPTION);
        problems.length(embed.path("footer"), "text", path + ".footer", 0, FOOTER);
        problems.length(embed.path("author"), "name", path + ".author", 0, TITLE);
        problems.count(embed, "fields", path, 0, FIELDS);
        int index = 0;
        for (JsonNode field : Json.arrayIn(embed, "fields")) {
            String at = path + ".fields[" + index++ + "]";
            problems.length(field, "name", at, 1, TITLE);
            problems.length(field, "value", at, 1, FIELD_VALUE);
        }
    }

    private static int length(JsonNode embed) {
        int length =
                embed.path("title").asText("").length()
                        + embed.path("description").asText("").length()
                        + embed.path("footer").path("text").asText("").length()
                        + embed.path("author").path("name").asText("").length();
        for (JsonNode field : Json.arrayIn(embed, "fields")) {
            length +=
                    field.path("name").asText("").length()
                            + field.path("value").asText("").length();
        }
        return length;
    }
}
