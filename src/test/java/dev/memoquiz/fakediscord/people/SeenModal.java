package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Origin;
import java.util.ArrayList;
import java.util.List;

/// A form on a screen, with where it was opened from.
public record SeenModal(JsonNode json, Origin origin) {
    /// An input of the form; `type` is Discord's component type.
    public record Input(String label, String customId, int type, List<Menu.Option> options) {
        public Input {
            options = List.copyOf(options);
        }
    }

    public String title() {
        return json.path("title").asText();
    }

    public String customId() {
        return json.path("custom_id").asText();
    }

    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (JsonNode each : json.path("components")) {
            if (each.path("type").asInt() == ModalForm.LABEL) {
                inputs.add(input(each.path("label").asText(), each.path("component")));
            } else if (each.path("type").asInt() == ModalForm.ROW) {
                JsonNode input = each.path("components").path(0);
                inputs.add(input(input.path("label").asText(), input));
            }
        }
        return inputs;
    }

    /// The input with this label or custom id.
    public Input input(String which) {
        return inputs().stream()
                .filter(each -> each.label().equals(which) || each.customId().equals(which))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no input '" + which + "' in " + json));
    }

    private static Input input(String label, JsonNode json) {
        return new Input(
                label,
                json.path("custom_id").asText(),
                json.path("type").asInt(),
                Reading.options(json));
    }
}
