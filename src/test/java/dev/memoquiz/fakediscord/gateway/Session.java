package dev.memoquiz.fakediscord.gateway;

import dev.memoquiz.fakediscord.world.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What outlives a connection: sequence numbers and the events a bot may have missed.
final class Session {
    private static final int KEPT = 5_000;
    private static final int SHARD_SHIFT = 22;

    private record Sent(long sequence, String payload) {}

    private final String id;
    private final int shard;
    private final int shards;
    private final int intents;
    private final Deque<Sent> kept = new ArrayDeque<>();
    private Optional<Connection> connection;
    private long sequence;

    Session(String id, int shard, int shards, int intents, Connection connection) {
        this.id = id;
        this.shard = shard;
        this.shards = shards;
        this.intents = intents;
        this.connection = Optional.of(connection);
    }

    String id() {
        return id;
    }

    synchronized Optional<Connection> connection() {
        return connection;
    }

    /// A guild belongs to shard `(id >> 22) % n`, direct messages to shard 0 (events/gateway).
    boolean owns(long guildId) {
        return (guildId >> SHARD_SHIFT) % shards == shard;
    }

    boolean wants(Event event) {
        return owns(event.guildId()) && (event.intents() == 0 || (event.intents() & intents) != 0);
    }

    /// Numbers, keeps and sends an event; `data` is its JSON.
    synchronized void dispatch(String name, String data) {
        sequence++;
        String payload =
                "{\"op\":0,\"s\":" + sequence + ",\"t\":\"" + name + "\",\"d\":" + data + "}";
        kept.addLast(new Sent(sequence, payload));
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
        connection.ifPresent(open -> open.send(payload));
    }

    /// True when every event after `seen` is still kept.
    synchronized boolean canReplay(long seen) {
        return seen <= sequence && (kept.isEmpty() || kept.getFirst().sequence() <= seen + 1);
    }

    synchronized boolean knows(long seen) {
        return seen <= sequence;
    }

    /// Sends again what came after `seen`, in order and before anything new.
    synchronized void resume(Connection next, long seen) {
        connection.ifPresent(Connection::end);
        connection = Optional.of(next);
        kept.stream()
                .filter(each -> each.sequence() > seen)
                .forEach(each -> next.send(each.payload()));
        dispatch("RESUMED", "{}");
    }

    /// True without a connection and with another session begun for the same shard.
    boolean abandonedFor(Session next) {
        return shard == next.shard && shards == next.shards && connection().isEmpty();
    }

    synchronized void detach(Connection gone) {
        connection = connection.filter(open -> !open.equals(gone));
    }
}
