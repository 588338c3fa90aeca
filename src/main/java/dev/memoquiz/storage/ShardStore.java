package dev.memoquiz.storage;

import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.domain.shard.LoginTurns;
import dev.memoquiz.storage.Transaction.Connecting;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.shard.LeaseTable;
import dev.memoquiz.storage.shard.TurnTable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Leases and turns in the database that all processes share. It has a connection of its own, so that a lease is renewed in time
/// however many answers wait.
public final class ShardStore implements LeaseBook, LoginTurns, AutoCloseable {
    private static final int WAITING = 64;

    private final Writer writer;
    private final LeaseTable leases;

    /// For the writer's thread alone, so that what was asked before the end and comes after it claims nothing.
    private boolean left;

    /// Until when the turns of this process are its own, by bucket.
    private final Map<Integer, Long> turns = new ConcurrentHashMap<>();

    private ShardStore(Writer writer, LeaseTable leases) {
        this.writer = writer;
        this.leases = leases;
    }

    /// @param process tells this process from all others, at most 40 characters
    /// @param anew is run when the connection was lost and there is another
    static ShardStore open(Database database, String process, int shards, Runnable anew) {
        LeaseTable leases = new LeaseTable(process, shards, LIFE);
        return new ShardStore(
                Writer.start(
                        database, WAITING, CommitWatch.NONE, new Connecting(leases::arrive, anew)),
                leases);
    }

    @Override
    public Holding beat(int more) {
        return holding(handle -> leases.beat(handle, more));
    }

    private Holding holding(Function<Handle, Holding> beat) {
        return writer.keep(handle -> left ? new Holding(Map.of(), 0) : beat.apply(handle));
    }

    /// The leases of a process for which an operator has named the shards from `first` to `last`.
    public LeaseBook range(int first, int last) {
        return new Named(
                this, IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet()));
    }

    private record Named(ShardStore store, Set<Integer> named) implements LeaseBook {
        @Override
        public Holding beat(int more) {
            return store.holding(handle -> store.leases.keep(handle, named));
        }

        @Override
        public void release(int shard) {
            store.release(shard);
        }

        @Override
        public Optional<Integer> otherTotal() {
            return store.otherTotal();
        }

        @Override
        public void leave() {
            store.leave();
        }
    }

    @Override
    public Optional<Integer> otherTotal() {
        return writer.keep(leases::otherTotal);
    }

    @Override
    public void release(int shard) {
        writer.keep(handle -> leases.release(handle, shard));
    }

    @Override
    public void leave() {
        writer.keep(handle -> {
            left = true;
            return leases.leave(handle);
        });
    }

    @Override
    public boolean take(int bucket, Duration hold) {
        Optional<Long> until = writer.keep(handle -> TurnTable.take(handle, bucket, hold));
        until.ifPresent(end -> turns.put(bucket, end));
        return until.isPresent();
    }

    @Override
    public boolean keep(int bucket, Duration hold) {
        Optional<Long> until = moved(bucket, hold);
        until.ifPresent(end -> turns.put(bucket, end));
        return until.isPresent();
    }

    @Override
    public void passed(int bucket, Duration pause) {
        moved(bucket, pause);
    }

    private Optional<Long> moved(int bucket, Duration time) {
        return Optional.ofNullable(turns.remove(bucket))
                .flatMap(until ->
                        writer.keep(handle -> TurnTable.move(handle, bucket, until, time)));
    }

    @Override
    public void close() {
        writer.close();
    }
}
