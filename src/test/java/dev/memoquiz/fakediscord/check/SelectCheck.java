package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;

/// Limits of select menus and of the option lists of modals.
final class SelectCheck {
    private static final int OPTIONS = 25;
    private static final int TEXT = 100;
    private static final int PLACEHOLDER = 150;

    private SelectCheck() {}

    static void check(JsonNode menu, String path, Problems problems) {
        int type = menu.path("type").asInt();
        boolean strings = type == ComponentCheck.STRING_SELECT;
        if (!strings && (type < 5 || type > ComponentCheck.CHANNEL_SELECT)) {
            problems.add(path + ".type", "UNION_TYPE_CHOICES", type + " may not stand in a row");
            return;
        }
        problems.length(menu, "custom_id", path, 1, TEXT);
        problems.length(menu, "placeholder", path, 0, PLACEHOLDER);
        problems.range(menu, "min_values", path, 0, OPTIONS);
        problems.range(menu, "max_values", path, 1, OPTIONS);
        if (strings) {
            options(menu, path, problems, 1, OPTIONS);
            amounts(menu, path, problems);
        }
    }

    /// The options of a select menu, a radio group or a checkbox group.
    static void options(JsonNode node, String path, Problems problems, int min, int max) {
        problems.count(node, "options", path, min, max);
        JsonNode options = Json.arrayIn(node, "options");
        int index = 0;
        for (JsonNode option : options) {
            String at = path + ".options[" + index++ + "]";
            problems.length(option, "label", at, 1, TEXT);
            problems.length(option, "value", at, 1, TEXT);
            problems.length(option, "description", at, 0, TEXT);
        }
        problems.unique(options, "value", path + ".options");
    }

    /// `min_values` ≤ `max_values` ≤ number of options, and no more defaults than `max_values`.
    static void amounts(JsonNode node, String path, Problems problems) {
        int options = Json.arrayIn(node, "options").size();
        int min = node.path("min_values").asInt(1);
        int max = node.path("max_values").asInt(1);
        problems.addIf(
                min > max || max > options,
                path + ".max_values",
                "SELECT_COMPONENT_MAX_VALUES",
                "min %d, max %d, options %d".formatted(min, max, options));
        long defaults = 0;
        for (JsonNode option : Json.arrayIn(node, "options")) {
            defaults += option.path("default").asBoolean() ? 1 : 0;
        }
        problems.addIf(
                defaults > max,
                path + ".options",
                "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
                "" + defaults);
    }
}
