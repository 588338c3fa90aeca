package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.memoquiz.fakediscord.world.Json;

/// One option's value, of the type and within the bounds of its definition.
final class OptionValue {
    private OptionValue() {}

    /// People are also described in `resolved`.
    static JsonNode of(JsonNode definition, Object value, ObjectNode resolved) {
        JsonNode json =
                switch (definition.path("type").asInt()) {
                    case 3 -> text(definition, value);
                    case 4 -> whole(definition, value);
                    case 5 -> flag(definition, value);
                    case 6, 9 -> person(definition, value, resolved);
                    case 10 -> number(definition, value);
                    default -> throw wrong(definition, value);
                };
        requireChoice(definition, json);
        return json;
    }

    private static IllegalStateException wrong(JsonNode definition, Object value) {
        return new IllegalStateException(
                "option '%s' does not take %s".formatted(definition.path("name").asText(), value));
    }

    private static JsonNode text(JsonNode definition, Object value) {
        int length = value.toString().length();
        if (length < definition.path("min_length").asInt(0)
                || length > definition.path("max_length").asInt(6000)) {
            throw wrong(definition, value);
        }
        return TextNode.valueOf(value.toString());
    }

    private static JsonNode whole(JsonNode definition, Object value) {
        if (!(value instanceof Integer || value instanceof Long)) {
            throw wrong(definition, value);
        }
        long number = ((Number) value).longValue();
        if (number < definition.path("min_value").asLong(Long.MIN_VALUE)
                || number > definition.path("max_value").asLong(Long.MAX_VALUE)) {
            throw wrong(definition, value);
        }
        return LongNode.valueOf(number);
    }

    private static JsonNode flag(JsonNode definition, Object value) {
        if (value instanceof Boolean flag) {
            return BooleanNode.valueOf(flag);
        }
        throw wrong(definition, value);
    }

    private static JsonNode number(JsonNode definition, Object value) {
        if (value instanceof Number number) {
            return DoubleNode.valueOf(number.doubleValue());
        }
        throw wrong(definition, value);
    }

    private static JsonNode person(JsonNode definition, Object value, ObjectNode resolved) {
        if (value instanceof Person person) {
            String id = Long.toString(person.user().id());
            resolved.withObjectProperty("users").set(id, person.user().json());
            return TextNode.valueOf(id);
        }
        throw wrong(definition, value);
    }

    private static void requireChoice(JsonNode definition, JsonNode value) {
        JsonNode choices = Json.arrayIn(definition, "choices");
        boolean found = choices.isEmpty();
        for (JsonNode choice : choices) {
            found |= choice.path("value").asText().equals(value.asText());
        }
        if (!found) {
            throw wrong(definition, value);
        }
    }
}
