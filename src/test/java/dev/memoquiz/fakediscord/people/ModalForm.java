package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A filled-in form, refused where a real client would not let it be sent.
final class ModalForm {
    static final int ROW = 1;
    static final int LABEL = 18;
    private static final int TEXT_INPUT = 4;
    private static final int RADIO = 21;
    private static final int CHECKBOX = 23;
    private static final int TEXT_LIMIT = 4000;

    private final Map<String, ?> values;

    private ModalForm(Map<String, ?> values) {
        this.values = values;
    }

    /// The `data` of a submit; values are texts, lists of texts or booleans by custom id.
    static ObjectNode submitted(SeenModal modal, Map<String, ?> values) {
        values.keySet().forEach(modal::input);
        ModalForm form = new ModalForm(values);
        ObjectNode data = Json.object().put("custom_id", modal.customId());
        ArrayNode components = data.putArray("components");
        int id = 1;
        for (JsonNode each : modal.json().path("components")) {
            components.add(form.component(each, id));
            id += 2;
        }
        return data;
    }

    /// A submit that no client would send, for bots that must not trust one.
    static ObjectNode forged(String customId, Map<String, String> texts) {
        ObjectNode data = Json.object().put("custom_id", customId);
        ArrayNode components = data.putArray("components");
        int id = 1;
        for (Map.Entry<String, String> each : texts.entrySet()) {
            ObjectNode label = components.addObject().put("type", LABEL).put("id", id);
            label.putObject("component")
                    .put("type", TEXT_INPUT)
                    .put("id", id + 1)
                    .put("custom_id", each.getKey())
                    .put("value", each.getValue());
            id += 2;
        }
        return data;
    }

    private ObjectNode component(JsonNode definition, int id) {
        int type = definition.path("type").asInt();
        ObjectNode json = Json.object().put("type", type).put("id", id);
        return switch (type) {
            case LABEL -> json.set("component", input(definition.path("component"), id + 1));
            case ROW ->
                    json.set(
                            "components",
                            Json.array().add(input(definition.path("components").path(0), id + 1)));
            default -> json;
        };
    }

    private ObjectNode input(JsonNode definition, int id) {
        String customId = definition.path("custom_id").asText();
        int type = definition.path("type").asInt();
        ObjectNode json = Json.object().put("type", type).put("id", id).put("custom_id", customId);
        Object value = values.get(customId);
        return switch (type) {
            case TEXT_INPUT -> json.put("value", text(definition, value));
            case RADIO -> json.put("value", oneOf(definition, value));
            case CHECKBOX -> json.put("value", Boolean.TRUE.equals(value));
            default -> json.set("values", several(definition, value));
        };
    }

    private static String text(JsonNode definition, @Nullable Object value) {
        String text = value == null ? definition.path("value").asText("") : value.toString();
        boolean required = definition.path("required").asBoolean(true);
        int min = definition.path("min_length").asInt(required ? 1 : 0);
        boolean skipped = text.isEmpty() && !required;
        if (!skipped && (text.length() < min || text.length() > max(definition))) {
            throw refused(definition, text);
        }
        return text;
    }

    private static int max(JsonNode definition) {
        return definition.path("max_length").asInt(TEXT_LIMIT);
    }

    private static @Nullable String oneOf(JsonNode definition, @Nullable Object value) {
        if (value == null) {
            requireOptional(definition);
            return null;
        }
        return chosen(definition, value.toString());
    }

    private static ArrayNode several(JsonNode definition, @Nullable Object value) {
        ArrayNode array = Json.array();
        for (Object each : value instanceof Collection<?> many ? many : one(value)) {
            array.add(chosen(definition, each.toString()));
        }
        if (array.isEmpty()) {
            requireOptional(definition);
        } else if (array.size() < definition.path("min_values").asInt(1)
                || array.size() > limit(definition)) {
            throw refused(definition, array);
        }
        return array;
    }

    private static int limit(JsonNode definition) {
        boolean menu = definition.path("type").asInt() < ROW + LABEL;
        int all = Math.max(1, Json.arrayIn(definition, "options").size());
        return definition.path("max_values").asInt(menu ? 1 : all);
    }

    private static List<Object> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /// The value of the option with this value or label; menus of people and the like take anything.
    private static String chosen(JsonNode definition, String which) {
        List<Menu.Option> options = Reading.options(definition);
        return options.stream()
                .filter(each -> each.value().equals(which) || each.label().equals(which))
                .map(Menu.Option::value)
                .findFirst()
                .or(() -> options.isEmpty() ? Optional.of(which) : Optional.empty())
                .orElseThrow(() -> refused(definition, which));
    }

    private static void requireOptional(JsonNode definition) {
        if (definition.path("required").asBoolean(true)) {
            throw refused(definition, "nothing");
        }
    }

    private static IllegalStateException refused(JsonNode definition, Object value) {
        return new IllegalStateException(
                "a client would not send %s for %s".formatted(value, definition));
    }
}
