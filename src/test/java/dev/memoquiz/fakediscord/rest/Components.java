package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/// Gives every component without an `id` the next free number, as Discord does.
final class Components {
    private final Set<Integer> taken = new HashSet<>();
    private int last;

    private Components() {}

    static void number(JsonNode components) {
        Components numbering = new Components();
        numbering.collect(components);
        numbering.fill(components);
    }

    private void collect(JsonNode components) {
        for (JsonNode each : components) {
            taken.add(each.path("id").asInt());
            collect(each.path("components"));
            taken.add(each.path("accessory").path("id").asInt());
        }
    }

    private void fill(JsonNode components) {
        for (JsonNode each : components) {
            one(each);
            fill(each.path("components"));
            one(each.path("accessory"));
        }
    }

    private void one(JsonNode component) {
        if (component instanceof ObjectNode object && object.path("id").asInt() == 0) {
            do {
                last++;
            } while (taken.contains(last));
            object.put("id", last);
        }
    }
}
