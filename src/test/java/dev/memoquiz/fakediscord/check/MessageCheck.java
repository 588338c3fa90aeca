package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.StoredMessage;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Limits of a message body, new or edited (resources/message, components/reference).
public final class MessageCheck {
    private static final int CONTENT = 2000;
    private static final int ROWS = 5;
    private static final int ATTACHMENTS = 10;
    private static final int DESCRIPTION = 1024;
    private static final int NONCE = 25;
    private static final int MENTIONS = 100;
    private static final int V2_TEXT = 4000;
    private static final int V2_COMPONENTS = 40;
    private static final String LEGACY = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";

    private MessageCheck() {}

    /// A new message, with the names of the files sent along.
    public static Problems created(JsonNode body, Set<String> files) {
        return check(body, 0, new FilesAtHand(files, Map.of()));
    }

    /// An edit of a message that has `flags` already.
    public static Problems edited(JsonNode body, int flags, FilesAtHand files) {
        Problems problems = check(body, flags & StoredMessage.COMPONENTS_V2, files);
        problems.addIf(
                isV2(flags) && Json.has(body, "flags") && !isV2(body.path("flags").asInt()),
                "flags",
                "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
                "The IS_COMPONENTS_V2 flag cannot be removed");
        return problems;
    }

    /// True when there is nothing a reader could see (error 50006).
    public static boolean empty(JsonNode body, Set<String> files) {
        return body.path("content").asText("").isBlank()
                && Json.arrayIn(body, "embeds").isEmpty()
                && Json.arrayIn(body, "components").isEmpty()
                && Json.arrayIn(body, "sticker_ids").isEmpty()
                && !Json.has(body, "poll")
                && files.isEmpty();
    }

    private static Problems check(JsonNode body, int flags, FilesAtHand files) {
        Problems problems = new Problems();
        boolean v2 = isV2(flags | body.path("flags").asInt());
        if (v2) {
            v2(body, problems);
        } else {
            classic(body, problems);
        }
        problems.count(body, "attachments", "", 0, ATTACHMENTS);
        problems.length(body, "nonce", "", 0, NONCE);
        problems.addIf(
                files.sent().size() > ATTACHMENTS,
                "files",
                "BASE_TYPE_BAD_LENGTH",
                "10 files at most");
        mentions(body.path("allowed_mentions"), problems);
        attachments(body, files, problems);
        new ComponentCheck(problems, v2, files.shown(body)).topLevel(body);
        return problems;
    }

    private static boolean isV2(int flags) {
        return (flags & StoredMessage.COMPONENTS_V2) != 0;
    }

    private static void v2(JsonNode body, Problems problems) {
        String why = "Cannot be used with the IS_COMPONENTS_V2 flag";
        boolean content = !body.path("content").asText("").isEmpty();
        problems.addIf(content, "content", LEGACY, why);
        for (String field : new String[] {"embeds", "sticker_ids"}) {
            problems.addIf(!Json.arrayIn(body, field).isEmpty(), field, LEGACY, why);
        }
        problems.addIf(Json.has(body, "poll"), "poll", LEGACY, why);
        if (body.has("components")) {
            problems.count(body, "components", "", 1, V2_COMPONENTS);
        }
        int components = ComponentCheck.count(body);
        problems.addIf(
                components > V2_COMPONENTS,
                "components",
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                "The maximum number of components is 40, was " + components);
        int text = ComponentCheck.textLength(body);
        problems.addIf(
                text > V2_TEXT,
                "components",
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                "The total displayable text must not exceed 4000 characters, was " + text);
    }

    private static void classic(JsonNode body, Problems problems) {
        problems.length(body, "content", "", 0, CONTENT);
        problems.count(body, "components", "", 0, ROWS);
        EmbedCheck.check(body, problems);
    }

    private static void mentions(JsonNode allowed, Problems problems) {
        Set<String> parse = new HashSet<>();
        allowed.path("parse").forEach(each -> parse.add(each.asText()));
        for (String kind : new String[] {"users", "roles"}) {
            problems.count(allowed, kind, "allowed_mentions", 0, MENTIONS);
            problems.addIf(
                    parse.contains(kind) && !Json.arrayIn(allowed, kind).isEmpty(),
                    "allowed_mentions." + kind,
                    "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                    "parse:[\"%s\"] and %s: [ids...] are mutually exclusive."
                            .formatted(kind, kind));
        }
        parse.removeAll(Set.of("users", "roles", "everyone"));
        problems.addIf(
                !parse.isEmpty(),
                "allowed_mentions.parse",
                "BASE_TYPE_CHOICES",
                "unknown " + parse);
    }

    /// A small id is the number of a file in this request; any other must be one of the message's own.
    private static void attachments(JsonNode body, FilesAtHand files, Problems problems) {
        int index = 0;
        for (JsonNode each : Json.arrayIn(body, "attachments")) {
            String path = "attachments[" + index++ + "]";
            long id = each.path("id").asLong(-1);
            boolean known = (id >= 0 && id < files.sent().size()) || files.old().containsKey(id);
            problems.addIf(
                    !known, path + ".id", "ATTACHMENT_NOT_FOUND", "there is no attachment " + id);
            problems.length(each, "description", path, 0, DESCRIPTION);
        }
    }
}
