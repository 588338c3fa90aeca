package dev.memoquiz.fakediscord.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// What Discord takes though its description says otherwise; everything else is held to the letter.
final class Lenience {
    /// Numbers that libraries, JDA among them, send as texts.
    private static final Set<String> NUMBERS =
            Set.of("contexts", "integration_types", "default_member_permissions");

    /// Ids that libraries send as numbers.
    private static final Set<String> IDS = Set.of("recipient_id");

    private Lenience() {}

    static JsonNode applied(JsonNode body) {
        JsonNode copy = body.deepCopy();
        walk(copy);
        return copy;
    }

    private static void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            NUMBERS.stream()
                    .filter(object::has)
                    .forEach(name -> object.set(name, number(object.path(name))));
            IDS.stream()
                    .filter(name -> object.path(name).isNumber())
                    .forEach(name -> object.put(name, object.path(name).asText()));
        }
        node.path("attachments").forEach(Lenience::fileNumber);
        node.forEach(Lenience::walk);
    }

    /// A new file goes by its number in the request, which Discord's own guide writes as a number too.
    private static void fileNumber(JsonNode attachment) {
        if (attachment instanceof ObjectNode object && attachment.path("id").isNumber()) {
            object.put("id", attachment.path("id").asText());
        }
    }

    private static JsonNode number(JsonNode value) {
        if (value instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, number(array.get(index)));
            }
        }
        boolean digits = value.isTextual() && value.asText().matches("\\d+");
        return digits ? LongNode.valueOf(value.asLong()) : value;
    }
}
