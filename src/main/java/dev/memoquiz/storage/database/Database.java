package dev.memoquiz.storage.database;

import dev.memoquiz.storage.StorageException;
import java.io.Closeable;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementBuilderFactory;

/// A database, and all in which one kind of them differs from another. The tables and queries are the same everywhere, but for some
/// attributes that the connections of [#connect] define for them:
///
/// - `<lock>` at the end of a query locks its rows until the transaction ends, where others could write meanwhile;
/// - `<share>` keeps others from locking its rows with `<lock>` meanwhile, but neither from `<share>` nor from changes that leave the key
///   as it is; `<sparing>` as well, but passes over what others have locked;
/// - `<now>` is the time by the database's clock, in milliseconds since 1970;
/// - `<hold>` is a query that makes everybody wait who holds the same `:key`;
/// - `<stay>` is a query that lets nobody move an edge of the tallies past `:moment`, where an edge could come there at all;
/// - `<alone>` is whether nobody else moves an edge or makes it stay, and keeps that so; `<furthest>` how far one of `:days` may be moved;
/// - `<arrive>` is a query that marks its connection as that of a `:process`;
/// - `<gone>` is whether no connection is marked as that of the process in a row of `shard_lease`; where that cannot be told, it is not;
/// - `<free>` locks tallies like `<lock>`, but passes over what others have locked.
public interface Database {
    /// Makes or updates the tables. Throws [StorageException] where this database cannot be used; then it is left as it was.
    void prepare();

    /// Keeps other bots from serving this database until the result is closed, where leases do not do that. Throws [StorageException]
    /// when another serves it.
    Closeable served();

    /// Does beside the writer what the database needs done now and then, until the result is closed. The tables are there by then.
    Closeable tended();

    /// A connection to write with. Every commit on it is durable.
    Handle connect();

    /// Lets what is asked next on a connection take as long as it needs.
    void unhurried(Handle handle);

    /// Makes connections to read with.
    DataSource source();

    /// What prepares statements on its connections.
    StatementBuilderFactory statements();

    /// The statement after which a connection refuses to write.
    String onlyRead();

    /// The statement that begins a transaction which will write.
    String begin();

    /// Writes something in a transaction that has begun, and leaves everything as it was.
    void touch(Handle handle);

    /// How many changes may share a transaction.
    int group();

    /// Whether doing the same again can help.
    Trouble trouble(Throwable thrown);

    /// The failure in plain words, with `thrown` as its cause; one that is already told passes unchanged.
    StorageException failure(Throwable thrown);

    enum Trouble {
        /// It would fail again.
        LASTING,
        /// Somebody else was in the way, as in a deadlock.
        PASSING,
        /// The connection is gone or leads to the wrong server; on a new one the same may work.
        LOST
    }
}
