package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;

/// Limits of choices, of an option and of an autocomplete answer.
public final class ChoicesCheck {
    private static final int CHOICES = 25;
    private static final int TEXT = 100;

    private ChoicesCheck() {}

    /// Choices under `choices` of `node`.
    public static Problems check(JsonNode node) {
        Problems problems = new Problems();
        check(node, "data", problems);
        return problems;
    }

    static void check(JsonNode node, String path, Problems problems) {
        problems.count(node, "choices", path, 0, CHOICES);
        int index = 0;
        for (JsonNode choice : Json.arrayIn(node, "choices")) {
            String at = path + ".choices[" + index++ + "]";
            problems.length(choice, "name", at, 1, TEXT);
            if (choice.path("value").isTextual()) {
                problems.length(choice, "value", at, 0, TEXT);
            }
            CommandCheck.localised(choice, "name", at, TEXT, problems);
        }
    }
}
