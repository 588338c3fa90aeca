package dev.memoquiz.storage;

import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.database.Database.Trouble;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Transactions on one connection, in plain SQL: the drivers' own `commit()` begins the next transaction at once, which would
/// hold locks while nothing is written.
final class Transaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Database database;
    private final Connecting connecting;
    private Handle handle;
    private boolean lost;

    Transaction(Database database, Connecting connecting) {
        this.database = database;
        this.connecting = connecting;
        this.handle = connect();
    }

    /// What others have to do with the connection.
    ///
    /// @param each is done first on each
    /// @param anew is run when one was lost and there is another
    record Connecting(Consumer<Handle> each, Runnable anew) {
        /// Nobody else has to do with it.
        static final Connecting ALONE = new Connecting(_ -> {}, () -> {});
    }

    private Handle connect() {
        Handle fresh = database.connect();
        try {
            connecting.each().accept(fresh);
            return fresh;
        } catch (RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    /// Begins on a new connection if the old one is lost.
    void begin() {
        if (lost) {
            renew();
        }
        try {
            execute(database.begin());
        } catch (StorageException e) {
            if (database.trouble(e) != Trouble.LOST) {
                throw e;
            }
            renew();
            execute(database.begin());
        }
    }

    /// Past most of JDBI, which takes longer to prepare these than the database to run them.
    private void execute(String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private void renew() {
        LOG.warn("the connection to the database was lost and is made anew");
        Handle fresh = connect();
        close();
        handle = fresh;
        lost = false;
        connecting.anew().run();
    }

    <T> T run(Function<Handle, T> task) {
        return task.apply(handle);
    }

    void commit() {
        execute("commit");
    }

    /// A connection that leads to a server that can only be read looks well, so it is remembered as lost.
    void rollBack(Throwable failure) {
        lost = database.trouble(failure) == Trouble.LOST;
        rollBack();
    }

    /// SQLite has already rolled back after some failures, a full disk among them; a second time is refused and does no harm. Nor
    /// does it matter on a connection that is lost.
    void rollBack() {
        try {
            execute("rollback");
        } catch (StorageException e) {
            LOG.debug("The failed transaction had been rolled back already", e);
        }
    }

    /// Nothing more is done on this connection, and what was begun on it is undone with it.
    void abandon() {
        lost = true;
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (JdbiException e) {
            LOG.debug("The connection was closed already", e);
        }
    }
}
