package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong with one body, each with its path, in Discord's own error form.
public final class Problems {
    /// One breach: where, Discord's code word, and a sentence with the value and the limit.
    public record Problem(String path, String code, String message) {}

    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");
    private final List<Problem> found = new ArrayList<>();

    public void add(String path, String code, String message) {
        found.add(new Problem(path, code, message));
    }

    public void addIf(boolean wrong, String path, String code, String message) {
        if (wrong) {
            add(path, code, message);
        }
    }

    /// A text of `min` to `max` UTF-16 units. Absent is wrong only when `min` is above 0.
    public void length(JsonNode node, String field, String path, int min, int max) {
        if (!Json.has(node, field)) {
            addIf(min > 0, path + "." + field, "BASE_TYPE_REQUIRED", "This field is required");
            return;
        }
        JsonNode value = node.path(field);
        int length = value.asText().length();
        addIf(
                !value.isTextual() || length < min || length > max,
                path + "." + field,
                "BASE_TYPE_BAD_LENGTH",
                "Must be between %d and %d in length, was %d.".formatted(min, max, length));
    }

    public void count(JsonNode node, String field, String path, int min, int max) {
        int size = Json.arrayIn(node, field).size();
        addIf(
                size < min || size > max,
                path + "." + field,
                "BASE_TYPE_BAD_LENGTH",
                "Must be between %d and %d in length, was %d.".formatted(min, max, size));
    }

    /// A number from `min` to `max`, where given.
    public void range(JsonNode node, String field, String path, long min, long max) {
        if (!Json.has(node, field)) {
            return;
        }
        JsonNode value = node.path(field);
        addIf(
                !value.isNumber() || value.asLong() < min || value.asLong() > max,
                path + "." + field,
                "NUMBER_TYPE_RANGE",
                "Value must be between %d and %d, was %s.".formatted(min, max, value));
    }

    public void unique(JsonNode items, String field, String path) {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : items) {
            String value = item.path(field).asText();
            addIf(
                    Json.has(item, field) && !seen.add(value),
                    path,
                    "DUPLICATE_VALUE",
                    "The specified %s is already used: %s".formatted(field, value));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    /// The nested `errors` object of error 50035.
    public ObjectNode errors() {
        ObjectNode root = Json.object();
        for (Problem problem : found) {
            ObjectNode at = root;
            for (String step : STEP.split(problem.path(), -1)) {
                at = step.isEmpty() ? at : at.withObjectProperty(step);
            }
            at.withArrayProperty("_errors")
                    .addObject()
                    .put("code", problem.code())
                    .put("message", problem.message());
        }
        return root;
    }
}
