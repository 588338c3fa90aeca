package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.HashSet;
import java.util.Set;

/// Limits of message components: what may stand where, how much, and with which ids (components/reference).
final class ComponentCheck {
    static final int ROW = 1;
    static final int BUTTON = 2;
    static final int STRING_SELECT = 3;
    static final int CHANNEL_SELECT = 8;
    static final int SECTION = 9;
    static final int TEXT = 10;
    static final int THUMBNAIL = 11;
    static final int GALLERY = 12;
    static final int FILE = 13;
    static final int SEPARATOR = 14;
    static final int CONTAINER = 17;

    private static final Set<Integer> IN_CONTAINER =
            Set.of(ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR);
    private static final Set<Integer> TOP_V2 =
            Set.of(ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER);
    private static final int TEXT_LENGTH = 4000;
    private static final int DESCRIPTION = 1024;
    private static final String SCHEME = "attachment://";

    private final Problems problems;
    private final boolean v2;
    private final Set<String> files;
    private final Set<String> customIds = new HashSet<>();
    private final Set<Long> ids = new HashSet<>();

    ComponentCheck(Problems problems, boolean v2, Set<String> files) {
        this.problems = problems;
        this.v2 = v2;
        this.files = files;
    }

    /// All components below a node, nested ones and accessories too.
    static int count(JsonNode node) {
        int count = node.path("accessory").isObject() ? 1 : 0;
        for (JsonNode child : node.path("components")) {
            count += 1 + count(child);
        }
        return count;
    }

    static int textLength(JsonNode node) {
        int length = node.path("type").asInt() == TEXT ? node.path("content").asText().length() : 0;
        for (JsonNode child : node.path("components")) {
            length += textLength(child);
        }
        return length;
    }

    void topLevel(JsonNode body) {
        children(body, "", v2 ? TOP_V2 : Set.of(ROW));
    }

    private void children(JsonNode node, String path, Set<Integer> allowed) {
        int index = 0;
        for (JsonNode child : Json.arrayIn(node, "components")) {
            one(child, (path.isEmpty() ? "" : path + ".") + "components[" + index++ + "]", allowed);
        }
    }

    private void one(JsonNode node, String path, Set<Integer> allowed) {
        int type = node.path("type").asInt();
        if (!allowed.contains(type)) {
            problems.add(
                    path + ".type",
                    "UNION_TYPE_CHOICES",
                    "%d is not one of %s".formatted(type, allowed));
            return;
        }
        identity(node, path);
        switch (type) {
            case ROW -> RowCheck.check(node, path, problems, this::identity);
            case SECTION -> section(node, path);
            case TEXT -> problems.length(node, "content", path, 1, TEXT_LENGTH);
            case THUMBNAIL -> media(node, path);
            case GALLERY -> gallery(node, path);
            case FILE -> file(node, path);
            case SEPARATOR -> problems.range(node, "spacing", path, 1, 2);
            case CONTAINER -> container(node, path);
            case BUTTON -> RowCheck.button(node, path, problems);
            default ->
                    throw new IllegalArgumentException(
                            "component type " + type + " is not known here");
        }
    }

    private void identity(JsonNode node, String path) {
        String customId = node.path("custom_id").asText("");
        problems.addIf(
                !customId.isEmpty() && !customIds.add(customId),
                path + ".custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated: " + customId);
        long id = node.path("id").asLong();
        problems.addIf(
                id != 0 && !ids.add(id),
                path + ".id",
                "COMPONENT_ID_DUPLICATED",
                "id used twice: " + id);
    }

    private void container(JsonNode node, String path) {
        problems.count(node, "components", path, 1, 40);
        problems.range(node, "accent_color", path, 0, 0xFFFFFF);
        children(node, path, IN_CONTAINER);
    }

    private void section(JsonNode node, String path) {
        problems.count(node, "components", path, 1, 3);
        children(node, path, Set.of(TEXT));
        one(node.path("accessory"), path + ".accessory", Set.of(BUTTON, THUMBNAIL));
    }

    private void gallery(JsonNode node, String path) {
        problems.count(node, "items", path, 1, 10);
        int index = 0;
        for (JsonNode item : Json.arrayIn(node, "items")) {
            media(item, path + ".items[" + index++ + "]");
        }
    }

    /// Links elsewhere, which pictures may be, are refused here.
    private void file(JsonNode node, String path) {
        String url = node.path("file").path("url").asText();
        problems.addIf(
                !url.startsWith(SCHEME),
                path + ".file.url",
                "URL_TYPE_INVALID_SCHEME",
                "Scheme must be attachment, was '" + url + "'");
        attachment(url, path + ".file");
    }

    private void media(JsonNode node, String path) {
        problems.length(node, "description", path, 0, DESCRIPTION);
        attachment(node.path("media").path("url").asText(), path + ".media");
    }

    private void attachment(String url, String path) {
        boolean missing = url.startsWith(SCHEME) && !files.contains(url.substring(SCHEME.length()));
        problems.addIf(
                url.isEmpty() || missing,
                path + ".url",
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                "no file was sent for '" + url + "'");
    }
}
