package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Upload;
import dev.memoquiz.fakediscord.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Files of a message: kept ones, new ones, and the `attachment://` links to them.
final class Attachments {
    private static final String SCHEME = "attachment://";
    private static final int FIRST_SNOWFLAKE = 1000;

    private final World world;
    private final Supplier<String> baseUrl;

    Attachments(World world, Supplier<String> baseUrl) {
        this.world = world;
        this.baseUrl = baseUrl;
    }

    /// A body that names `attachments` keeps only those of the old ones; new files are added.
    void apply(ObjectNode json, JsonNode body, Call call) {
        ArrayNode attachments = json.withArrayProperty("attachments");
        if (Json.has(body, "attachments")) {
            keepNamed(attachments, body.path("attachments"));
        }
        for (int index = 0; index < call.files().size(); index++) {
            attachments.add(added(call.files().get(index), description(body, index)));
        }
        link(json.path("components"), attachments);
    }

    private static void keepNamed(ArrayNode attachments, JsonNode named) {
        Set<String> ids = new HashSet<>();
        named.forEach(each -> ids.add(each.path("id").asText()));
        List<JsonNode> kept =
                attachments
                        .valueStream()
                        .filter(each -> ids.contains(each.path("id").asText()))
                        .toList();
        attachments.removeAll();
        attachments.addAll(kept);
    }

    private static String description(JsonNode body, int index) {
        for (JsonNode each : body.path("attachments")) {
            long id = each.path("id").asLong(-1);
            if (id == index && id < FIRST_SNOWFLAKE) {
                return each.path("description").asText("");
            }
        }
        return "";
    }

    private ObjectNode added(Upload file, String description) {
        long id = world.ids().next();
        world.files().put(id, file);
        String url = "%s/attachments/%d/%s".formatted(baseUrl.get(), id, file.name());
        return Json.object()
                .put("id", Long.toString(id))
                .put("filename", file.name())
                .put("description", description)
                .put("size", file.size())
                .put("content_type", file.contentType())
                .put("url", url)
                .put("proxy_url", url);
    }

    private static void link(JsonNode components, ArrayNode attachments) {
        for (JsonNode each : components) {
            linkMedia(each.path("file"), attachments);
            linkMedia(each.path("media"), attachments);
            linkMedia(each.path("accessory").path("media"), attachments);
            each.path("items").forEach(item -> linkMedia(item.path("media"), attachments));
            link(each.path("components"), attachments);
        }
    }

    private static void linkMedia(JsonNode media, ArrayNode attachments) {
        String url = media.path("url").asText();
        if (!(media instanceof ObjectNode object) || !url.startsWith(SCHEME)) {
            return;
        }
        for (JsonNode each : attachments) {
            if (each.path("filename").asText().equals(url.substring(SCHEME.length()))) {
                object.put("url", each.path("url").asText())
                        .put("proxy_url", each.path("url").asText())
                        .put("attachment_id", each.path("id").asText())
                        .put("content_type", each.path("content_type").asText());
            }
        }
    }
}
