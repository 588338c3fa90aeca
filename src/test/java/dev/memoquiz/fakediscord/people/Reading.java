package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Walks message JSON as a reader's eye does.
final class Reading {
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int TEXT = 10;
    private static final int CHANNEL_SELECT = 8;

    private Reading() {}

    static String text(JsonNode message) {
        List<String> lines = new ArrayList<>();
        lines.add(message.path("content").asText(""));
        for (JsonNode embed : message.path("embeds")) {
            lines.add(embed.path("title").asText(""));
            lines.add(embed.path("description").asText(""));
            for (JsonNode field : embed.path("fields")) {
                lines.add(field.path("name").asText() + "\n" + field.path("value").asText());
            }
        }
        walk(message, each -> lines.add(each.path("type").asInt() == TEXT ? content(each) : ""));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private static String content(JsonNode text) {
        return text.path("content").asText();
    }

    static List<Button> buttons(JsonNode message) {
        List<Button> buttons = new ArrayList<>();
        walk(
                message,
                each -> {
                    if (each.path("type").asInt() == BUTTON) {
                        buttons.add(button(each));
                    }
                });
        return buttons;
    }

    private static Button button(JsonNode json) {
        return new Button(
                json.path("label").asText(""),
                json.path("custom_id").asText(""),
                json.path("style").asInt(),
                json.path("disabled").asBoolean());
    }

    /// The items of galleries.
    static List<JsonNode> pictures(JsonNode message) {
        List<JsonNode> pictures = new ArrayList<>();
        walk(message, each -> each.path("items").forEach(pictures::add));
        return pictures;
    }

    static List<Menu> menus(JsonNode message) {
        List<Menu> menus = new ArrayList<>();
        walk(
                message,
                each -> {
                    int type = each.path("type").asInt();
                    if (type == STRING_SELECT || (type > 4 && type <= CHANNEL_SELECT)) {
                        menus.add(menu(each, type));
                    }
                });
        return menus;
    }

    private static Menu menu(JsonNode json, int type) {
        return new Menu(
                json.path("custom_id").asText(),
                type,
                json.path("placeholder").asText(""),
                options(json),
                json.path("disabled").asBoolean());
    }

    static List<Menu.Option> options(JsonNode json) {
        return json.path("options")
                .valueStream()
                .map(each ->
                        new Menu.Option(each.path("label").asText(), each.path("value").asText()))
                .toList();
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        for (JsonNode child : node.path("components")) {
            visit.accept(child);
            walk(child, visit);
            if (child.path("accessory").isObject()) {
                visit.accept(child.path("accessory"));
            }
        }
    }
}
