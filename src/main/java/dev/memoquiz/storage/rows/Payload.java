package dev.memoquiz.storage.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A JSON object that names the version of its form: `{"v": 1, …}`.
///
/// What is asked for and not there, or not of that type, is an [IllegalArgumentException]; [#read] makes it empty.
public record Payload(JsonNode node) {
    /// Everything outside ASCII is escaped, so that no database can change what a reader typed, half a surrogate pair included.
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final int VERSION = 1;

    public static ObjectNode start() {
        return JSON.createObjectNode().put("v", VERSION);
    }

    public static ObjectNode start(String type) {
        return start().put("type", type);
    }

    public static String write(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    /// Empty for another version, and for whatever `decoder` does not know.
    public static <T> Optional<T> read(String json, Function<Payload, Optional<T>> decoder) {
        try {
            Payload payload = new Payload(JSON.readTree(json));
            return payload.integer("v") == VERSION ? decoder.apply(payload) : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public int integer(String name) {
        return get(name, JsonNode::isInt).intValue();
    }

    public long number(String name) {
        return get(name, JsonNode::canConvertToLong).longValue();
    }

    public String text(String name) {
        return get(name, JsonNode::isTextual).textValue();
    }

    public boolean flag(String name) {
        return get(name, JsonNode::isBoolean).booleanValue();
    }

    public Optional<Boolean> maybeFlag(String name) {
        return node.has(name) ? Optional.of(flag(name)) : Optional.empty();
    }

    public Payload object(String name) {
        return new Payload(get(name, JsonNode::isObject));
    }

    /// A moment in milliseconds since 1970.
    public Instant time(String name) {
        return Instant.ofEpochMilli(number(name));
    }

    public Optional<Integer> maybeInteger(String name) {
        return node.has(name) ? Optional.of(integer(name)) : Optional.empty();
    }

    public Optional<Long> maybeNumber(String name) {
        return node.has(name) ? Optional.of(number(name)) : Optional.empty();
    }

    public Optional<Instant> maybeTime(String name) {
        return maybeNumber(name).map(Instant::ofEpochMilli);
    }

    public Optional<String> maybeText(String name) {
        return node.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public List<Integer> integers(String name) {
        return list(name, JsonNode::isInt, JsonNode::intValue);
    }

    public List<String> texts(String name) {
        return list(name, JsonNode::isTextual, JsonNode::textValue);
    }

    public List<Payload> objects(String name) {
        return list(name, JsonNode::isObject, Payload::new);
    }

    /// None where there is no such list.
    public List<Payload> maybeObjects(String name) {
        return node.has(name) ? objects(name) : List.of();
    }

    private <T> List<T> list(String name, Predicate<JsonNode> type, Function<JsonNode, T> value) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : get(name, JsonNode::isArray)) {
            values.add(value.apply(checked(element, name, type)));
        }
        return values;
    }

    private JsonNode get(String name, Predicate<JsonNode> type) {
        return checked(node.path(name), name, type);
    }

    private static JsonNode checked(JsonNode value, String name, Predicate<JsonNode> type) {
        if (!type.test(value)) {
            throw new IllegalArgumentException("'" + name + "' is missing or of another type");
        }
        return value;
    }
}
