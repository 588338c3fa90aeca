package dev.memoquiz.storage.backup;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.sqlite.SqliteCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// A database of ours, opened to be copied.
final class Source implements AutoCloseable {
    private static final int PAGES_AT_ONCE = 1024;
    private static final int PATIENCE_MILLIS = 5000;

    private final Path path;
    private final SQLiteConnection connection;

    private Source(Path path, SQLiteConnection connection) {
        this.path = path;
        this.connection = connection;
    }

    /// One that others may be writing to.
    static Source shared(Path path) {
        if (!Files.exists(path)) {
            throw new StorageException(
                    "There is no database %s yet, so there is nothing to back up.".formatted(path));
        }
        return open(path, new SQLiteConfig(), "jdbc:sqlite:" + path.toUri());
    }

    /// One that is not written to, even where it lies in a folder that cannot be written.
    static Source still(Path path) {
        if (!Files.exists(path)) {
            throw new StorageException(
                    "There is no file %s. Name a file that 'memoquiz backup' wrote."
                            .formatted(path));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        // With a log beside it, a file is not all there is: then SQLite has to look for itself.
        boolean alone = Files.notExists(Path.of(path + "-wal"));
        String uri = path.toUri() + (alone ? "?immutable=1" : "");
        return open(path, config, "jdbc:sqlite:" + uri);
    }

    private static Source open(Path path, SQLiteConfig config, String url) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Failures.unreadable(path);
        }
        config.setBusyTimeout(PATIENCE_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        try {
            Source open = new Source(path, source.getConnection().unwrap(SQLiteConnection.class));
            open.requireOurs();
            return open;
        } catch (SQLException e) {
            throw Failures.reading(path, e);
        }
    }

    private void requireOurs() {
        try {
            Sql.requireOurs(connection, path);
        } catch (SQLException | RuntimeException e) {
            close();
            throw Failures.reading(path, e);
        }
    }

    /// Copies it as it is at one moment and looks whether the copy is sound.
    Copy copyTo(Draft draft, IntConsumer percent) {
        write(draft, percent);
        return draft.check(path);
    }

    /// A reading transaction keeps the moment while others write on.
    private void write(Draft draft, IntConsumer percent) {
        try {
            Sql.execute(connection, "begin");
            Sql.number(connection, "select count(*) from sqlite_master");
            int code =
                    connection
                            .getDatabase()
                            .backup(
                                    "main",
                                    draft.path().toString(),
                                    new Tenths(Sql.number(connection, "pragma page_size"), percent),
                                    100,
                                    PATIENCE_MILLIS / 100,
                                    PAGES_AT_ONCE);
            Sql.execute(connection, "rollback");
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw Failures.copying(path, draft.target(), code);
            }
        } catch (SQLException e) {
            throw Failures.copying(path, draft.target(), SqliteCode.of(e));
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.reading(path, e);
        }
    }
}
