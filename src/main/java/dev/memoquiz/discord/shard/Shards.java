package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.Duty;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection for each shard that is ours; they come and go while the bot runs.
public final class Shards implements Connections, Fleet {
    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Shards.class);

    private final Roster roster;
    private final IntFunction<JDA> login;
    private final Executor handlers;
    private final int atOnce;
    private final Map<Integer, CompletableFuture<JDA>> logins = new ConcurrentHashMap<>();
    private boolean closed;

    /// @param login begins to connect a shard
    /// @param atOnce how many may log in at a time
    public Shards(Roster roster, IntFunction<JDA> login, Executor handlers, int atOnce) {
        this.roster = roster;
        this.login = login;
        this.handlers = handlers;
        this.atOnce = atOnce;
    }

    @Override
    public Optional<JDA> of(String server) {
        return open(Duty.shard(Long.parseLong(server), roster.shards()));
    }

    @Override
    public Optional<JDA> any() {
        return logins.keySet().stream().flatMap(shard -> open(shard).stream()).findFirst();
    }

    private Optional<JDA> open(int shard) {
        return Optional.ofNullable(logins.get(shard))
                .filter(begun -> begun.isDone() && !begun.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    @Override
    public boolean connected() {
        return logins.keySet().stream().allMatch(this::connected);
    }

    private boolean connected(int shard) {
        return open(shard).filter(jda -> jda.getStatus() == JDA.Status.CONNECTED).isPresent();
    }

    /// How many shards are connected.
    public int serving() {
        return Math.toIntExact(logins.keySet().stream().filter(this::connected).count());
    }

    /// So many that logins follow each other without a break, and others get the rest.
    @Override
    public int room() {
        return Math.max(0, 2 * atOnce - (logins.size() - serving()));
    }

    @Override
    public synchronized void serve(Set<Integer> shards) {
        if (closed) {
            return;
        }
        Set.copyOf(logins.keySet()).stream()
                .filter(shard -> !shards.contains(shard))
                .forEach(shard -> handlers.execute(() -> stop(shard)));
        shards.forEach(this::begin);
    }

    private void begin(int shard) {
        CompletableFuture<JDA> begun =
                logins.computeIfAbsent(
                        shard,
                        _ -> CompletableFuture.supplyAsync(() -> login.apply(shard), handlers));
        if (begun.isCompletedExceptionally()) {
            LOG.warn("shard {} could not be connected: {}", shard, begun.exceptionNow().toString());
            logins.remove(shard, begun);
        }
    }

    /// A login that hangs is not waited for, since leases would run out meanwhile. Its connection is closed when it is there, and what
    /// comes in until then is left to whoever has the shard.
    @Override
    public void stop(int shard) {
        CompletableFuture<JDA> begun = logins.remove(shard);
        if (begun != null) {
            roster.lost(shard);
            begun.thenAcceptAsync(jda -> OneConnection.close(jda, FAREWELL), handlers)
                    .exceptionally(_ -> null)
                    .completeOnTimeout(null, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    @Override
    public void close(Duration patience) {
        synchronized (this) {
            closed = true;
        }
        CompletableFuture.allOf(
                        Set.copyOf(logins.keySet()).stream()
                                .map(shard ->
                                        CompletableFuture.runAsync(() -> stop(shard), handlers))
                                .toArray(CompletableFuture[]::new))
                .join();
    }
}
