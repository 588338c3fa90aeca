package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.sqlite.SqliteCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// Keeps others away from a database file that is there, be it sound or not.
final class Hold {
    /// Where SQLite locks a file: the pending byte, the reserved byte and the shared ones, <https://sqlite.org/src/file/src/os.h>.
    private static final long LOCKS = 0x40000000L;

    private static final long LOCK_BYTES = 512;
    private static final int PATIENCE_MILLIS = 2000;

    private Hold() {}

    static AutoCloseable on(Path database) {
        try {
            return sound(database);
        } catch (SQLException e) {
            int code = SqliteCode.of(e);
            if (Failures.isDamaged(code)) {
                return damaged(database);
            }
            throw Failures.isLocked(code) ? inUse(database) : untouchable(database, e);
        }
    }

    /// Takes the log into the file and locks that. A bot that had opened it just before is refused by SQLite when it writes: without
    /// a log it looks whether its file still has its name.
    private static SQLiteConnection sound(Path database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + database.toUri());
        SQLiteConnection connection = source.getConnection().unwrap(SQLiteConnection.class);
        try {
            if (!Sql.isEmpty(connection) && !Sql.isOurs(connection)) {
                throw new StorageException(
                        "The file %s is not a MemoQuiz database, so it was not replaced. Move it away, or name another one."
                                .formatted(database));
            }
            Sql.execute(connection, "pragma journal_mode = delete");
            Sql.execute(connection, "begin exclusive");
            // Somebody who came between the two has made it a log again, and reads on in spite of
            // the lock.
            if (Sql.text(connection, "pragma journal_mode").equals("wal")) {
                throw inUse(database);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// SQLite opens no damaged file, but whoever has had it open since before still locks it where SQLite does.
    private static FileChannel damaged(Path database) {
        try {
            FileChannel channel =
                    FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock(LOCKS, LOCK_BYTES, false) == null) {
                channel.close();
                throw inUse(database);
            }
            return channel;
        } catch (IOException e) {
            throw untouchable(database, e);
        }
    }

    static StorageException inUse(Path database) {
        return new StorageException(
                "The database %s is in use, so it was not replaced. Stop the bot and whatever else uses it, then try again."
                        .formatted(database));
    }

    private static StorageException untouchable(Path database, Exception cause) {
        return new StorageException(
                "The database %s cannot be written to, so it was not replaced. Make the file and its folder writable."
                        .formatted(database),
                cause);
    }
}
