package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.PrivateChannel;
import dev.memoquiz.fakediscord.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person in a channel, at the keyboard.
public final class Seat {
    private static final int SLASH = 1;
    private static final int ON_USER = 2;
    private static final int ON_MESSAGE = 3;

    private final World world;
    private final Person person;
    private final Channel channel;

    Seat(World world, Person person, Channel channel) {
        this.world = world;
        this.person = person;
        this.channel = channel;
    }

    /// Runs a slash command without options; subcommands follow after blanks, `"quiz start"`.
    public Outcome slash(String path) {
        return slash(path, Map.of());
    }

    /// Runs a slash command; values are texts, numbers, booleans or persons by option name.
    public Outcome slash(String path, Map<String, ?> options) {
        List<String> words = words(path);
        ObjectNode definition = definition(words.getFirst(), SLASH);
        ObjectNode data = CommandLine.command(definition, words, options);
        return person.act(Interaction.Kind.COMMAND, person.origin(channel, Optional.empty()), data);
    }

    public Outcome slash(String command, String subcommand, Map<String, ?> options) {
        return slash(command + " " + subcommand, options);
    }

    /// Types into an option that completes itself.
    public Outcome autocomplete(String path, String option, String typed) {
        return autocomplete(path, option, typed, Map.of());
    }

    /// Types into an option while others are filled in already.
    public Outcome autocomplete(String path, String option, String typed, Map<String, ?> others) {
        List<String> words = words(path);
        Map<String, Object> options = new HashMap<>(others);
        options.put(option, typed);
        ObjectNode definition = definition(words.getFirst(), SLASH);
        ObjectNode data = CommandLine.typing(definition, words, options, option);
        return person.act(
                Interaction.Kind.AUTOCOMPLETE, person.origin(channel, Optional.empty()), data);
    }

    /// Uses a command of the menu on a person.
    public Outcome menuOn(Person target, String command) {
        String id = Long.toString(target.user().id());
        ObjectNode data = target(definition(command, ON_USER), ON_USER, id);
        data.putObject("resolved").putObject("users").set(id, target.user().json());
        return person.act(Interaction.Kind.COMMAND, person.origin(channel, Optional.empty()), data);
    }

    /// Uses a command of the menu on a message.
    public Outcome menuOn(SeenMessage target, String command) {
        String id = Long.toString(target.id());
        ObjectNode data = target(definition(command, ON_MESSAGE), ON_MESSAGE, id);
        data.putObject("resolved").putObject("messages").set(id, target.json());
        return person.act(Interaction.Kind.COMMAND, person.origin(channel, Optional.empty()), data);
    }

    private static ObjectNode target(ObjectNode definition, int type, String id) {
        return Json.object()
                .put("id", definition.path("id").asText())
                .put("name", definition.path("name").asText())
                .put("type", type)
                .put("target_id", id);
    }

    private static List<String> words(String path) {
        return List.of(path.trim().split("\\s+", -1));
    }

    private ObjectNode definition(String name, int type) {
        ObjectNode found =
                world.commands()
                        .find(channel.guildId(), name, type)
                        .or(() -> world.commands().find(0, name, type))
                        .orElseThrow(() -> hidden(name, "is not registered"));
        requireContext(found, name);
        requirePermission(found, name);
        return found;
    }

    private void requireContext(JsonNode definition, String name) {
        int here =
                switch (channel) {
                    case GuildChannel _ -> 0;
                    case PrivateChannel dm -> dm.withBot() ? 1 : 2;
                };
        boolean userInstallOnly = person.origin(channel, Optional.empty()).userInstallOnly();
        if (!lists(definition, "contexts", here, here < 2)
                || (userInstallOnly && !lists(definition, "integration_types", 1, false))) {
            throw hidden(name, "is not offered in this place");
        }
    }

    private static boolean lists(JsonNode definition, String field, int number, boolean usual) {
        if (!Json.has(definition, field)) {
            return usual;
        }
        return definition.path(field).valueStream().anyMatch(each -> each.asInt(-1) == number);
    }

    private void requirePermission(JsonNode definition, String name) {
        if (channel instanceof GuildChannel in
                && Json.has(definition, "default_member_permissions")) {
            long needed = definition.path("default_member_permissions").asLong();
            long held = in.permissions(person.user().id());
            if (!Permission.ADMINISTRATOR.in(held) && (needed == 0 || (held & needed) != needed)) {
                throw hidden(name, "is not shown to " + person.user().name());
            }
        }
    }

    private IllegalStateException hidden(String name, String why) {
        List<String> offered =
                world.commands().in(0).stream().map(each -> each.path("name").asText()).toList();
        return new IllegalStateException("/%s %s; registered are %s".formatted(name, why, offered));
    }
}
