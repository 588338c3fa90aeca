package dev.memoquiz.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What happens on the stage: one server, where somebody starts a round and presses the first button of whatever comes.
final class Script {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TURNS = 24;
    private static final long PATIENCE_SECONDS = 5;
    private static final int BUTTON = 2;

    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final AtomicInteger turns = new AtomicInteger();

    String hello() {
        return "{\"op\":10,\"d\":{\"heartbeat_interval\":41250}}";
    }

    /// The events that the bot is greeted with.
    List<String> opening() {
        return List.of(
                event("READY", read("ready")),
                event("GUILD_CREATE", read("guild")),
                event("INTERACTION_CREATE", command("start")));
    }

    /// The next event, once there is one; nothing when the bot has had its turns or stays silent.
    Optional<String> next() {
        try {
            return turns.get() < TURNS
                    ? Optional.ofNullable(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    : Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    String answer(Request request) {
        if (request.path().endsWith("/users/@me")) {
            return read("ready").path("user").toString();
        }
        if (!request.path().contains("/callback")) {
            return "[]";
        }
        answered(parse(request.body()).path("data"));
        return "{\"interaction\":{\"id\":\"10\",\"type\":2}}";
    }

    /// Presses the first button of the reply. Where there is none, as on a form, the round is stopped and another one started.
    private void answered(JsonNode reply) {
        int turn = turns.incrementAndGet();
        ObjectNode event =
                reply.findParents("custom_id").stream()
                        .filter(part -> part.path("type").asInt() == BUTTON)
                        .findFirst()
                        .map(button -> press(reply.path("components"), button))
                        .orElseGet(() -> command(turn % 2 == 0 ? "start" : "stop"));
        String id = Integer.toString(100 + turn);
        events.add(event("INTERACTION_CREATE", event.put("id", id).put("token", "turn" + turn)));
    }

    private static ObjectNode command(String name) {
        ObjectNode command = read("command");
        command.withObject("/data/options/0").put("name", name);
        return command;
    }

    private static ObjectNode press(JsonNode components, JsonNode button) {
        ObjectNode press = read("press");
        press.withObject("/data").put("custom_id", button.path("custom_id").asText());
        press.withObject("/message").set("components", components);
        return press;
    }

    private static String event(String name, JsonNode data) {
        return JSON.createObjectNode()
                .put("op", 0)
                .put("s", 1)
                .put("t", name)
                .set("d", data)
                .toString();
    }

    private static ObjectNode read(String name) {
        String file = name + ".json";
        try (InputStream in =
                Objects.requireNonNull(Script.class.getResourceAsStream("/rehearsal/" + file))) {
            return (ObjectNode) parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("this is not JSON", e);
        }
    }
}
