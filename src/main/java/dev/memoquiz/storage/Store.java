package dev.memoquiz.storage;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.score.Standings;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.storage.Transaction.Connecting;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.recent.RecentRounds;
import dev.memoquiz.storage.tally.Recount;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database of rounds and answers, appeals and rulings. Any number of threads may use it, virtual ones too.
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Database database;
    private final Writer writer;
    private final Readers readers;
    private final RecentRounds recent = new RecentRounds();
    private final List<ShardStore> shared = new CopyOnWriteArrayList<>();

    private Closeable served = () -> {};
    private Closeable tended = () -> {};

    private Store(Database database, Writer writer, Readers readers) {
        this.database = database;
        this.writer = writer;
        this.readers = readers;
    }

    /// Opens the database of a URL such as `jdbc:sqlite:data/memoquiz.db` or `jdbc:postgresql://db.example/memoquiz`, making or updating it as needed.
    ///
    /// Throws [StorageException] where that is impossible: not such a URL, locked, read-only, not ours, or newer than this program.
    public static Store open(String url) {
        return open(url, CommitWatch.NONE);
    }

    /// The same, and `watch` hears of every transaction.
    public static Store open(String url, CommitWatch watch) {
        return open(Address.of(url), watch);
    }

    /// The same for a database that asks who comes.
    public static Store open(Address address, CommitWatch watch) {
        return open(address.database(Limits.USUAL.patience()), Limits.USUAL, watch);
    }

    /// The same for a bot, of which a file of SQLite can have one: throws as well when another serves it.
    public static Store serve(Address address, CommitWatch watch) {
        Database database = address.database(Limits.USUAL.patience());
        Closeable served = database.served();
        try {
            Store store = open(database, Limits.USUAL, watch);
            store.served = served;
            store.tended = database.tended();
            return store;
        } catch (RuntimeException e) {
            end(served);
            throw e;
        }
    }

    static Store open(String url, Limits limits) {
        return open(Address.of(url).database(limits.patience()), limits, CommitWatch.NONE);
    }

    private static Store open(Database database, Limits limits, CommitWatch watch) {
        try {
            database.prepare();
            return connected(database, limits, watch);
        } catch (RuntimeException e) {
            throw database.failure(e);
        }
    }

    /// Whoever writes notices first that the server is another, and the readers follow.
    private static Store connected(Database database, Limits limits, CommitWatch watch) {
        Readers readers = new Readers(database, limits.patience());
        try {
            Writer writer =
                    Writer.start(
                            database,
                            limits.queue(),
                            watch,
                            new Connecting(_ -> {}, readers::leave));
            return new Store(database, writer, readers);
        } catch (RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    public Journal journal() {
        return new SqlJournal(writer, readers, recent);
    }

    public LiveJournal liveJournal() {
        return liveJournal(() -> Duty.EVERYTHING);
    }

    /// A journal that knows of the open rounds only those that are to be led here, and takes steps only of those that are ours.
    public LiveJournal liveJournal(Supplier<Duty> duty) {
        return new SqlLiveJournal(writer, readers, duty);
    }

    /// Leases on shards and turns at logging in, for processes that share this database; closed with the store.
    ///
    /// @param process tells this process from all others, at most 40 characters
    public ShardStore shards(String process, int shards) {
        try {
            ShardStore opened = ShardStore.open(database, process, shards, readers::leave);
            shared.add(opened);
            return opened;
        } catch (RuntimeException e) {
            throw database.failure(e);
        }
    }

    public Standings standings() {
        return new SqlStandings(readers);
    }

    public Appeals appeals() {
        return new SqlAppeals(writer, readers);
    }

    /// Counts the log anew and compares what is kept of it, which reads everything that there is.
    public Recount recount() {
        return readers.read(handle -> {
            database.unhurried(handle);
            return Recount.of(handle);
        });
    }

    /// Whether the database can be written to: something is written that changes nothing, when its turn comes in the queue. It takes as
    /// long as a locked database is waited for.
    public boolean answers() {
        try {
            return writer.keep(this::touched);
        } catch (StorageException unwell) {
            LOG.debug("The database does not answer", unwell);
            return false;
        }
    }

    private boolean touched(Handle handle) {
        database.touch(handle);
        return true;
    }

    /// How many changes wait to be written.
    public int waiting() {
        return writer.waiting();
    }

    /// Writes what is queued, then closes. Whoever comes later is refused.
    @Override
    public void close() {
        shared.forEach(ShardStore::close);
        end(tended);
        writer.close();
        readers.close();
        end(served);
    }

    private static void end(Closeable served) {
        try {
            served.close();
        } catch (IOException e) {
            LOG.warn("The database may be locked until this process ends", e);
        }
    }
}
