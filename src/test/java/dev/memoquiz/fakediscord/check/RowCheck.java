package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.function.BiConsumer;

/// Limits of action rows: buttons and select menus.
final class RowCheck {
    private static final int BUTTONS = 5;
    private static final int LABEL = 80;
    private static final int CUSTOM_ID = 100;
    private static final int URL = 512;
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private RowCheck() {}

    /// `identity` is told every component, to find ids used twice in the message.
    static void check(
            JsonNode row, String path, Problems problems, BiConsumer<JsonNode, String> identity) {
        JsonNode children = Json.arrayIn(row, "components");
        boolean menu = children.path(0).path("type").asInt() != ComponentCheck.BUTTON;
        problems.count(row, "components", path, 1, menu ? 1 : BUTTONS);
        int index = 0;
        for (JsonNode child : children) {
            String at = path + ".components[" + index++ + "]";
            identity.accept(child, at);
            int type = child.path("type").asInt();
            if (type == ComponentCheck.BUTTON) {
                button(child, at, problems);
            } else {
                SelectCheck.check(child, at, problems);
            }
        }
    }

    static void button(JsonNode button, String path, Problems problems) {
        int style = button.path("style").asInt();
        problems.addIf(
                style < 1 || style > PREMIUM,
                path + ".style",
                "BASE_TYPE_CHOICES",
                "style " + style);
        problems.length(button, "label", path, 0, LABEL);
        problems.length(button, "custom_id", path, style < LINK ? 1 : 0, CUSTOM_ID);
        problems.length(button, "url", path, style == LINK ? 1 : 0, URL);
        problems.addIf(
                style >= LINK && Json.has(button, "custom_id"),
                path + ".custom_id",
                "BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN",
                "A link or premium button has no custom id");
        problems.addIf(
                style < LINK && Json.has(button, "url"),
                path + ".url",
                "BUTTON_COMPONENT_URL_FORBIDDEN",
                "Only a link button has a url");
        boolean bare = button.path("label").asText("").isEmpty() && !Json.has(button, "emoji");
        problems.addIf(
                bare && style != PREMIUM,
                path,
                "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
                "A button needs a label or an emoji");
    }
}
