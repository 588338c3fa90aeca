package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Limits of application commands (interactions/application-commands).
public final class CommandCheck {
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final Set<String> LOCALES =
            Set.of(
                    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt",
                    "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el",
                    "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko");
    private static final int TEXT = 100;
    private static final int NAME_LENGTH = 32;
    private static final int OPTIONS = 25;
    private static final int TOTAL = 8000;
    private static final int[] PER_TYPE = {0, 100, 15, 15};

    private CommandCheck() {}

    /// All commands of one registration.
    public static Problems all(JsonNode commands) {
        Problems problems = new Problems();
        int[] count = new int[PER_TYPE.length];
        int index = 0;
        for (JsonNode command : commands) {
            one(command, "[" + index++ + "]", problems);
            count[command.path("type").asInt(1)]++;
        }
        for (int type = 1; type < count.length; type++) {
            problems.addIf(
                    count[type] > PER_TYPE[type],
                    "commands",
                    "APPLICATION_COMMANDS_TOO_MANY",
                    "%d of type %d, at most %d".formatted(count[type], type, PER_TYPE[type]));
        }
        return problems;
    }

    public static Problems one(JsonNode command) {
        Problems problems = new Problems();
        one(command, "", problems);
        return problems;
    }

    private static void one(JsonNode command, String path, Problems problems) {
        if (command.path("type").asInt(1) == 1) {
            slash(command, path, problems);
        } else {
            problems.length(command, "name", path, 1, NAME_LENGTH);
            localised(command, "name", path, NAME_LENGTH, problems);
        }
    }

    private static void slash(JsonNode command, String path, Problems problems) {
        named(command, path, problems);
        options(command, path, problems);
        int total = textLength(command);
        problems.addIf(
                total > TOTAL,
                path,
                "APPLICATION_COMMAND_TOO_LARGE",
                "8000 characters at most, was " + total);
    }

    private static void named(JsonNode node, String path, Problems problems) {
        String name = node.path("name").asText();
        problems.addIf(
                !NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT)),
                path + ".name",
                "APPLICATION_COMMAND_INVALID_NAME",
                "Command name is invalid: " + name);
        problems.length(node, "description", path, 1, TEXT);
        localised(node, "name", path, NAME_LENGTH, problems);
        localised(node, "description", path, TEXT, problems);
    }

    static void localised(JsonNode node, String field, String path, int max, Problems problems) {
        String map = field + "_localizations";
        for (var each : node.path(map).properties()) {
            problems.addIf(
                    !LOCALES.contains(each.getKey()),
                    path + "." + map,
                    "BASE_TYPE_CHOICES",
                    "locale " + each);
            problems.length(node.path(map), each.getKey(), path + "." + map, 1, max);
        }
    }

    private static void options(JsonNode node, String path, Problems problems) {
        problems.count(node, "options", path, 0, OPTIONS);
        JsonNode options = Json.arrayIn(node, "options");
        problems.unique(options, "name", path + ".options");
        boolean optionalSeen = false;
        int index = 0;
        for (JsonNode option : options) {
            String at = path + ".options[" + index++ + "]";
            option(option, at, problems);
            boolean required = option.path("required").asBoolean();
            problems.addIf(
                    required && optionalSeen,
                    at + ".required",
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options");
            optionalSeen |= !required && option.path("type").asInt() > 2;
        }
    }

    private static void option(JsonNode option, String path, Problems problems) {
        int type = option.path("type").asInt();
        problems.addIf(
                type < 1 || type > 11, path + ".type", "BASE_TYPE_CHOICES", "option type " + type);
        named(option, path, problems);
        options(option, path, problems);
        ChoicesCheck.check(option, path, problems);
        problems.addIf(
                option.path("autocomplete").asBoolean()
                        && !Json.arrayIn(option, "choices").isEmpty(),
                path + ".autocomplete",
                "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES",
                "Choices and autocomplete exclude each other");
    }

    private static int textLength(JsonNode node) {
        int length = longest(node, "name") + longest(node, "description");
        for (JsonNode choice : node.path("choices")) {
            length += longest(choice, "name") + choice.path("value").asText().length();
        }
        for (JsonNode option : node.path("options")) {
            length += textLength(option);
        }
        return length;
    }

    private static int longest(JsonNode node, String field) {
        int longest = node.path(field).asText().length();
        for (JsonNode each : node.path(field + "_localizations")) {
            longest = Math.max(longest, each.asText().length());
        }
        return longest;
    }
}
