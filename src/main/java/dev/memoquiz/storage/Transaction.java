package dev.memoquiz.storage;

import dev.memoquiz.storage.Work.Outcome;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Transactions on one connection, in plain SQL: the driver's own `commit()` begins the next transaction at once, which would
/// hold the write lock while nothing is written.
final class Transaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Handle handle;

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /// Takes the write lock now, when waiting for it is still possible.
    void begin() {
        handle.execute("begin immediate");
    }

    <T> T run(Function<Handle, Outcome<T>> task) {
        handle.execute("savepoint task");
        Outcome<T> outcome = task.apply(handle);
        switch (outcome) {
            case Outcome.Keep<T> _ -> {}
            case Outcome.Undo<T> _ -> handle.execute("rollback to task");
        }
        handle.execute("release task");
        return outcome.told();
    }

    void commit() {
        handle.execute("commit");
    }

    /// SQLite has already rolled back after some failures, a full disk among them; a second time is refused and does no harm.
    void rollBack() {
        try {
            handle.execute("rollback");
        } catch (JdbiException e) {
            LOG.debug("The failed transaction had been rolled back already", e);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
