package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.HashSet;
import java.util.Set;

/// Limits of modals (components/reference; the documented 5 components, not the schema's 40).
public final class ModalCheck {
    private static final int TITLE = 45;
    private static final int COMPONENTS = 5;
    private static final int LABEL = 45;
    private static final int TEXT = 100;
    private static final int VALUE = 4000;
    private static final int OPTIONS = 10;

    private final Problems problems = new Problems();
    private final Set<String> customIds = new HashSet<>();

    private ModalCheck() {}

    public static Problems check(JsonNode modal) {
        ModalCheck check = new ModalCheck();
        check.modal(modal);
        return check.problems;
    }

    private void modal(JsonNode modal) {
        problems.length(modal, "title", "data", 1, TITLE);
        problems.length(modal, "custom_id", "data", 1, TEXT);
        problems.count(modal, "components", "data", 1, COMPONENTS);
        int index = 0;
        for (JsonNode component : Json.arrayIn(modal, "components")) {
            topLevel(component, "data.components[" + index++ + "]");
        }
    }

    private void topLevel(JsonNode component, String path) {
        int type = component.path("type").asInt();
        switch (type) {
            case 1 -> row(component, path);
            case 10 -> problems.length(component, "content", path, 1, VALUE);
            case 18 -> label(component, path);
            default ->
                    problems.add(
                            path + ".type", "UNION_TYPE_CHOICES", "may not stand here: " + type);
        }
    }

    private void row(JsonNode row, String path) {
        problems.count(row, "components", path, 1, 1);
        JsonNode input = row.path("components").path(0);
        problems.length(input, "label", path + ".components[0]", 1, LABEL);
        input(input, path + ".components[0]");
    }

    private void label(JsonNode label, String path) {
        problems.length(label, "label", path, 1, LABEL);
        problems.length(label, "description", path, 0, TEXT);
        input(label.path("component"), path + ".component");
    }

    private void input(JsonNode input, String path) {
        problems.length(input, "custom_id", path, 1, TEXT);
        String customId = input.path("custom_id").asText();
        problems.addIf(
                !customIds.add(customId),
                path,
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "used twice: " + customId);
        int type = input.path("type").asInt();
        switch (type) {
            case 4 -> text(input, path);
            case 3, 5, 6, 7, 8 -> SelectCheck.check(input, path, problems);
            case 19 -> amounts(input, path, 0);
            case 21 -> SelectCheck.options(input, path, problems, 2, OPTIONS);
            case 22 -> {
                SelectCheck.options(input, path, problems, 1, OPTIONS);
                amounts(input, path, 0);
            }
            case 23 -> {}
            default ->
                    problems.add(path + ".type", "UNION_TYPE_CHOICES", "no modal input: " + type);
        }
    }

    private void text(JsonNode input, String path) {
        problems.range(input, "style", path, 1, 2);
        problems.range(input, "min_length", path, 0, VALUE);
        problems.range(input, "max_length", path, 1, VALUE);
        problems.length(input, "value", path, 0, VALUE);
        problems.length(input, "placeholder", path, 0, TEXT);
        int min = input.path("min_length").asInt(0);
        int max = input.path("max_length").asInt(VALUE);
        problems.addIf(min > max, path + ".min_length", "NUMBER_TYPE_MAX", min + " > " + max);
        String value = input.path("value").asText("");
        problems.addIf(
                !value.isEmpty() && (value.length() < min || value.length() > max),
                path + ".value",
                "BASE_TYPE_BAD_LENGTH",
                "the value breaks the input's own length limits");
    }

    private void amounts(JsonNode input, String path, int least) {
        problems.range(input, "min_values", path, least, OPTIONS);
        problems.range(input, "max_values", path, 1, OPTIONS);
    }
}
