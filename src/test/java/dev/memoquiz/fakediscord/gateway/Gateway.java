package dev.memoquiz.fakediscord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Event;
import dev.memoquiz.fakediscord.world.Guild;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Sessions of bots, and the faults a test can bring upon them.
public final class Gateway {
    private static final int DAILY_IDENTIFIES = 1000;
    private static final int GUILDS_PER_SHARD = 2500;
    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private final World world;
    private final GatewayRules rules;
    private final Supplier<String> url;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Instant> lastIdentify = new ConcurrentHashMap<>();
    private final AtomicInteger identifies = new AtomicInteger();
    private final AtomicInteger identifiesLeft = new AtomicInteger(DAILY_IDENTIFIES);
    private final AtomicInteger resumes = new AtomicInteger();
    private volatile Duration renewed = Duration.ofDays(1);
    private volatile boolean down;

    public Gateway(World world, GatewayRules rules, Supplier<String> url) {
        this.world = world;
        this.rules = rules;
        this.url = url;
        world.onEvent(this::publish);
    }

    public int identifies() {
        return identifies.get();
    }

    public int resumes() {
        return resumes.get();
    }

    /// Sessions with an open connection.
    public int connected() {
        return (int) sessions.values().stream().filter(s -> s.connection().isPresent()).count();
    }

    public GatewayRules rules() {
        return rules;
    }

    public int identifiesLeft() {
        return identifiesLeft.get();
    }

    /// When there are as many as at the day's begin again.
    public Duration renewed() {
        return renewed;
    }

    /// So many are left from now on.
    public void identifiesLeft(int left, Duration until) {
        identifiesLeft.set(left);
        renewed = until;
    }

    /// Cuts every connection without a word; sessions stay and collect what the bot misses.
    public void drop() {
        open().forEach(Connection::cut);
    }

    /// While down, every new connection is cut at once.
    public void down(boolean refuse) {
        down = refuse;
        if (refuse) {
            drop();
        }
    }

    /// Operation 7: the bot shall reconnect and resume.
    public void askReconnect() {
        open().forEach(each -> each.send(Op.RECONNECT, NullNode.instance));
    }

    /// Operation 9: the session is invalid, for good unless resumable.
    public void invalidate(boolean resumable) {
        open().forEach(each -> refuse(each, resumable));
    }

    public void close(int code, String reason) {
        open().forEach(each -> each.close(code, reason));
    }

    private Collection<Connection> open() {
        return List.copyOf(connections);
    }

    public Connection opened(Wire wire, boolean compressed) {
        Connection connection = new Connection(wire, compressed, world.now());
        if (down) {
            connection.cut();
            return connection;
        }
        connections.add(connection);
        connection.send(
                Op.HELLO, Json.object().put("heartbeat_interval", rules.heartbeat().toMillis()));
        return connection;
    }

    /// A bot that closes with 1000 or 1001 gives its session up (events/gateway).
    public void closed(Connection connection, int code) {
        connections.remove(connection);
        connection.end();
        if (code == NORMAL || code == GOING_AWAY) {
            connection.session().ifPresent(session -> sessions.remove(session.id()));
        }
    }

    public void received(Connection connection, String text) {
        if (!connection.mayReceive(world.now())) {
            Refusal.RATE_LIMITED.close(connection);
            return;
        }
        try {
            handle(connection, Json.parse(text));
        } catch (IllegalArgumentException e) {
            Refusal.DECODE_ERROR.close(connection);
        }
    }

    private void handle(Connection connection, JsonNode payload) {
        JsonNode data = payload.path("d");
        switch (payload.path("op").asInt(-1)) {
            case Op.HEARTBEAT -> connection.send(Op.HEARTBEAT_ACK, NullNode.instance);
            case Op.IDENTIFY -> identify(connection, data);
            case Op.RESUME -> resume(connection, data);
            case Op.PRESENCE, Op.VOICE, Op.MEMBERS -> requireSession(connection);
            default -> Refusal.UNKNOWN_OPCODE.close(connection);
        }
    }

    private void requireSession(Connection connection) {
        if (connection.session().isEmpty()) {
            Refusal.NOT_AUTHENTICATED.close(connection);
        }
    }

    private void identify(Connection connection, JsonNode data) {
        Shard shard = Shard.of(data.path("shard"));
        int intents = data.path("intents").asInt(-1);
        Optional<Refusal> refusal = refusal(connection, data, shard, intents);
        if (refusal.isPresent()) {
            refusal.get().close(connection);
        } else if (identifiesLeft.get() == 0) {
            // Discord resets the token of a bot that identifies more often in a day.
            Refusal.AUTHENTICATION_FAILED.close(connection);
        } else if (tooSoon(shard)) {
            refuse(connection, false);
        } else {
            begin(connection, shard, intents);
        }
    }

    private Optional<Refusal> refusal(
            Connection connection, JsonNode data, Shard shard, int intents) {
        if (connection.session().isPresent()) {
            return Optional.of(Refusal.ALREADY_AUTHENTICATED);
        } else if (!data.path("token").asText().equals(rules.token())) {
            return Optional.of(Refusal.AUTHENTICATION_FAILED);
        } else if (!shard.valid()) {
            return Optional.of(Refusal.INVALID_SHARD);
        } else if (intents < 0 || !rules.knows(intents)) {
            return Optional.of(Refusal.INVALID_INTENTS);
        } else if (rules.forbids(intents)) {
            return Optional.of(Refusal.DISALLOWED_INTENTS);
        } else if (world.guilds().size() > (long) GUILDS_PER_SHARD * shard.count()) {
            return Optional.of(Refusal.SHARDING_REQUIRED);
        }
        return Optional.empty();
    }

    private boolean tooSoon(Shard shard) {
        int bucket = shard.number() % rules.maxConcurrency();
        Instant now = world.now();
        Instant last = lastIdentify.put(bucket, now);
        return last != null && now.isBefore(last.plus(rules.identifySpacing()));
    }

    private void begin(Connection connection, Shard shard, int intents) {
        String id = "session-" + Long.toString(world.ids().next(), 36);
        Session session = new Session(id, shard.number(), shard.count(), intents, connection);
        connection.attach(session);
        identifies.incrementAndGet();
        identifiesLeft.decrementAndGet();
        // A killed bot never resumes; what was kept for it would only fill memory.
        sessions.values().removeIf(old -> old.abandonedFor(session));
        // Holding the session keeps later events behind READY and the guilds.
        synchronized (session) {
            sessions.put(id, session);
            List<Guild> mine =
                    world.guilds().stream()
                            .filter(guild -> guild.hasBot() && session.owns(guild.id()))
                            .toList();
            session.dispatch("READY", ready(session, shard, mine).toString());
            mine.forEach(g -> session.dispatch("GUILD_CREATE", g.json(world.bot()).toString()));
        }
    }

    private ObjectNode ready(Session session, Shard shard, List<Guild> mine) {
        ObjectNode ready =
                Json.object()
                        .put("v", 10)
                        .put("session_id", session.id())
                        .put("resume_gateway_url", url.get());
        ready.set("user", world.bot().json());
        ready.putObject("application").put("id", world.application()).put("flags", 0);
        ready.putArray("shard").add(shard.number()).add(shard.count());
        ready.putArray("private_channels");
        var guilds = ready.putArray("guilds");
        mine.forEach(
                g -> guilds.addObject().put("id", Long.toString(g.id())).put("unavailable", true));
        return ready;
    }

    private void resume(Connection connection, JsonNode data) {
        Session session = sessions.get(data.path("session_id").asText());
        long seen = data.path("seq").asLong();
        if (!data.path("token").asText().equals(rules.token())) {
            Refusal.AUTHENTICATION_FAILED.close(connection);
        } else if (session == null || (!session.canReplay(seen) && session.knows(seen))) {
            refuse(connection, false);
        } else if (!session.knows(seen)) {
            Refusal.INVALID_SEQUENCE.close(connection);
        } else {
            connection.attach(session);
            resumes.incrementAndGet();
            session.resume(connection, seen);
        }
    }

    private void refuse(Connection connection, boolean resumable) {
        if (!resumable) {
            connection.session().ifPresent(session -> sessions.remove(session.id()));
        }
        connection.send(Op.INVALID_SESSION, BooleanNode.valueOf(resumable));
    }

    private void publish(Event event) {
        List<Session> wanting =
                sessions.values().stream().filter(session -> session.wants(event)).toList();
        if (!wanting.isEmpty()) {
            String data = Json.escaped(event.data());
            wanting.forEach(session -> session.dispatch(event.name(), data));
        }
    }
}
