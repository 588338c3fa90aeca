package dev.memoquiz.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Damages JSON in one place.
final class Payloads {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private Payloads() {}

    /// A field changed, mostly into another value of its kind, or taken away, or a new one added.
    static void damage(ObjectNode root, SplittableRandom random) {
        ObjectNode parent = anyObject(root, random);
        List<String> names = new ArrayList<>();
        parent.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(12) == 0) {
            parent.set(Damage.piece(random), scalar(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(10)) {
            case 0 -> parent.remove(name);
            case 1 -> parent.set(name, scalar(random));
            case 2 -> parent.putNull(name);
            default -> parent.set(name, similar(parent.path(name), random));
        }
    }

    private static ObjectNode anyObject(ObjectNode root, SplittableRandom random) {
        ObjectNode at = root;
        while (random.nextInt(4) > 0) {
            List<ObjectNode> inside = new ArrayList<>();
            for (JsonNode child : at) {
                collect(child, inside);
            }
            if (inside.isEmpty()) {
                return at;
            }
            at = inside.get(random.nextInt(inside.size()));
        }
        return at;
    }

    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> collect(item, found));
        }
    }

    private static JsonNode similar(JsonNode value, SplittableRandom random) {
        return switch (value.getNodeType()) {
            case STRING -> MAKE.textNode(string(value.asText(), random));
            case NUMBER -> MAKE.numberNode(random.nextInt(20) - 2);
            case BOOLEAN -> MAKE.booleanNode(!value.asBoolean());
            case ARRAY -> array((ArrayNode) value.deepCopy(), random);
            default -> scalar(random);
        };
    }

    /// An id stays one most of the time, or JDA would not let it through.
    private static String string(String was, SplittableRandom random) {
        if (was.matches("[0-9]+") && random.nextInt(6) > 0) {
            return Long.toString(random.nextLong(1, 1L << 60));
        }
        return random.nextBoolean() ? Damage.of(was, random) : Damage.text(random);
    }

    private static ArrayNode array(ArrayNode array, SplittableRandom random) {
        if (array.isEmpty() || random.nextBoolean()) {
            return array.add(scalar(random));
        }
        int at = random.nextInt(array.size());
        return random.nextBoolean() ? array.add(array.get(at)) : removed(array, at);
    }

    private static ArrayNode removed(ArrayNode array, int at) {
        array.remove(at);
        return array;
    }

    private static JsonNode scalar(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> MAKE.numberNode(random.nextLong());
            case 1 -> MAKE.booleanNode(random.nextBoolean());
            case 2 -> MAKE.objectNode();
            case 3 -> MAKE.arrayNode();
            default -> MAKE.textNode(Damage.text(random));
        };
    }
}
