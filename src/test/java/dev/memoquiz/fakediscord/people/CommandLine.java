package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A typed slash command, held against its registration as a real client does before it sends anything.
final class CommandLine {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private final ObjectNode resolved = Json.object();
    private final Map<String, ?> values;
    private final Optional<String> focused;

    private CommandLine(Map<String, ?> values, Optional<String> focused) {
        this.values = values;
        this.focused = focused;
    }

    /// The `data` of a command; `words` are the command and its subcommands.
    static ObjectNode command(ObjectNode definition, List<String> words, Map<String, ?> values) {
        return new CommandLine(values, Optional.empty()).data(definition, words);
    }

    /// The `data` of an autocomplete, where one option is being typed and required ones may still lack.
    static ObjectNode typing(
            ObjectNode definition, List<String> words, Map<String, ?> values, String focused) {
        return new CommandLine(values, Optional.of(focused)).data(definition, words);
    }

    private ObjectNode data(ObjectNode definition, List<String> words) {
        ObjectNode data =
                Json.object()
                        .put("id", definition.path("id").asText())
                        .put("name", definition.path("name").asText())
                        .put("type", 1);
        if (Json.has(definition, "guild_id")) {
            data.put("guild_id", definition.path("guild_id").asText());
        }
        data.set("options", options(definition, words.subList(1, words.size())));
        return resolved.isEmpty() ? data : data.set("resolved", resolved);
    }

    private ArrayNode options(JsonNode definition, List<String> words) {
        if (words.isEmpty()) {
            return leaves(definition);
        }
        JsonNode child = child(definition, words.getFirst());
        int type = child.path("type").asInt();
        if (type != SUBCOMMAND && type != GROUP) {
            throw new IllegalStateException(words.getFirst() + " is an option, not a subcommand");
        }
        ObjectNode nested = Json.object().put("type", type).put("name", words.getFirst());
        nested.set("options", options(child, words.subList(1, words.size())));
        return Json.array().add(nested);
    }

    private static JsonNode child(JsonNode definition, String name) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : Json.arrayIn(definition, "options")) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
            names.add(each.path("name").asText());
        }
        throw new IllegalStateException(
                "'%s' has no '%s', only %s"
                        .formatted(definition.path("name").asText(), name, names));
    }

    private ArrayNode leaves(JsonNode definition) {
        values.keySet().forEach(name -> child(definition, name));
        ArrayNode options = Json.array();
        for (JsonNode each : Json.arrayIn(definition, "options")) {
            leaf(each).ifPresent(options::add);
        }
        return options;
    }

    private Optional<ObjectNode> leaf(JsonNode definition) {
        String name = definition.path("name").asText();
        if (definition.path("type").asInt() <= GROUP) {
            throw new IllegalStateException("a subcommand is needed, such as " + name);
        }
        Object value = values.get(name);
        if (value == null) {
            requireOptional(definition, name);
            return Optional.empty();
        }
        boolean typing = focused.filter(name::equals).isPresent();
        ObjectNode option =
                Json.object().put("name", name).put("type", definition.path("type").asInt());
        if (typing) {
            return Optional.of(option.put("focused", true).put("value", value.toString()));
        }
        return Optional.of(option.set("value", OptionValue.of(definition, value, resolved)));
    }

    private void requireOptional(JsonNode definition, String name) {
        if (definition.path("required").asBoolean() && focused.isEmpty()) {
            throw new IllegalStateException("option '" + name + "' is required");
        }
    }
}
