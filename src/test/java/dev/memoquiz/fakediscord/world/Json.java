package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// Reading and writing of JSON trees; Discord's wire form knows no types worth more than that.
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern HALF = Pattern.compile("[\\uD800-\\uDFFF]");

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// The tree of a text; IllegalArgumentException when it is no JSON.
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }

    /// As text that is still the same once it has been UTF-8: halves of pairs are escaped.
    public static String escaped(JsonNode tree) {
        String text = tree.toString();
        return hasSurrogates(text)
                ? HALF.matcher(text)
                        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)))
                : text;
    }

    /// A loop, since every event that is sent passes through here and a stream or pattern takes several times as long.
    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The array under a name, empty when absent or null.
    public static ArrayNode arrayIn(JsonNode node, String name) {
        return node.path(name) instanceof ArrayNode array ? array : array();
    }

    /// Absent and null are the same to Discord in most places.
    public static boolean has(JsonNode node, String name) {
        return node.hasNonNull(name);
    }

    public static ArrayNode arrayOf(Iterable<? extends JsonNode> items) {
        ArrayNode array = array();
        items.forEach(array::add);
        return array;
    }
}
