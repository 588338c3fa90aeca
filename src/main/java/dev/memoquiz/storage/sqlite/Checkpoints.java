package dev.memoquiz.storage.sqlite;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies what is committed from SQLite's log into the database file, beside the writer. The writer would do it in its own turn, and
/// everybody who comes meanwhile would wait: some 20 ms for every thousand pages.
///
/// Only who writes can let the log begin anew, and does once it is [#FULL]; what is left to copy then is little, since the
/// log is looked at more often shortly before.
final class Checkpoints implements Closeable {
    /// Pages in the log from which on the writer copies what is left and begins it anew: 16 MB.
    static final int FULL = 4_000;

    private static final int NEARLY_FULL = FULL * 3 / 4;
    private static final long PAUSE_MILLIS = 1_000;
    private static final long SHORT_PAUSE_MILLIS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final DataSource source;
    private final Thread thread =
            Thread.ofPlatform().name("checkpoints").daemon().unstarted(this::run);
    private boolean failing;

    private Checkpoints(DataSource source) {
        this.source = source;
    }

    static Closeable start(DataSource source) {
        Checkpoints checkpoints = new Checkpoints(source);
        checkpoints.thread.start();
        return checkpoints;
    }

    private void run() {
        while (!closedAfter(PAUSE_MILLIS)) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                copy(statement);
            } catch (SQLException e) {
                told(e);
            }
        }
    }

    private void copy(Statement statement) throws SQLException {
        long pause;
        do {
            pause = checkpoint(statement) < NEARLY_FULL ? PAUSE_MILLIS : SHORT_PAUSE_MILLIS;
            failing = false;
        } while (!closedAfter(pause));
    }

    /// Once, however long it lasts.
    private void told(SQLException failure) {
        if (!failing) {
            LOG.warn(
                    "what is committed cannot be copied into the database's file, so its log grows: {}",
                    failure.getMessage());
        }
        failing = true;
    }

    /// How many pages the log has.
    private static int checkpoint(Statement statement) throws SQLException {
        try (ResultSet told = statement.executeQuery("pragma wal_checkpoint(passive)")) {
            return told.next() ? told.getInt("log") : 0;
        }
    }

    private boolean closedAfter(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
