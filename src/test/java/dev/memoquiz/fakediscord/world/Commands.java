package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/// The registered commands: global ones under guild 0, the others under their guild.
public final class Commands {
    private final LongSupplier ids;
    private final Map<Long, List<ObjectNode>> byGuild = new ConcurrentHashMap<>();
    private final AtomicInteger registrations = new AtomicInteger();

    Commands(LongSupplier ids) {
        this.ids = ids;
    }

    /// How many requests changed the commands: a bot that registers only on change keeps this low.
    public int registrations() {
        return registrations.get();
    }

    public List<ObjectNode> in(long guildId) {
        return byGuild.getOrDefault(guildId, List.of());
    }

    public Optional<ObjectNode> find(long guildId, String name, int type) {
        return in(guildId).stream()
                .filter(each -> each.path("name").asText().equals(name) && type(each) == type)
                .findFirst();
    }

    public Optional<ObjectNode> find(long guildId, long id) {
        return in(guildId).stream().filter(each -> each.path("id").asLong() == id).findFirst();
    }

    public synchronized List<ObjectNode> replaceAll(
            long guildId, String application, Iterable<JsonNode> bodies) {
        List<ObjectNode> next = new ArrayList<>();
        bodies.forEach(body -> next.add(stored(guildId, application, body)));
        byGuild.put(guildId, List.copyOf(next));
        registrations.incrementAndGet();
        return next;
    }

    public synchronized ObjectNode put(long guildId, String application, JsonNode body) {
        ObjectNode command = stored(guildId, application, body);
        List<ObjectNode> next = without(guildId, command.path("id").asLong());
        next.add(command);
        byGuild.put(guildId, List.copyOf(next));
        registrations.incrementAndGet();
        return command;
    }

    public synchronized void delete(long guildId, long id) {
        byGuild.put(guildId, List.copyOf(without(guildId, id)));
        registrations.incrementAndGet();
    }

    private List<ObjectNode> without(long guildId, long id) {
        return new ArrayList<>(
                in(guildId).stream().filter(each -> each.path("id").asLong() != id).toList());
    }

    private ObjectNode stored(long guildId, String application, JsonNode body) {
        ObjectNode command = body.deepCopy();
        int type = type(command);
        String known =
                find(guildId, command.path("name").asText(), type)
                        .map(old -> old.path("id").asText())
                        .orElseGet(() -> Long.toString(ids.getAsLong()));
        command.put("id", known)
                .put("type", type)
                .put("application_id", application)
                .put("version", Long.toString(ids.getAsLong()));
        if (guildId != 0) {
            command.put("guild_id", Long.toString(guildId));
        }
        for (String field : List.of("default_member_permissions", "contexts")) {
            if (!command.has(field)) {
                command.putNull(field);
            }
        }
        return command;
    }

    static int type(JsonNode command) {
        return command.path("type").asInt(1);
    }
}
