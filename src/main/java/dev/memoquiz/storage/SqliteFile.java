package dev.memoquiz.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// A database file of SQLite.
///
/// @param source makes connections that wait for locks, mind foreign keys, and flush every commit to the disk
public record SqliteFile(Path path, DataSource source) {
    private static final String SCHEME = "jdbc:sqlite:";

    public static SqliteFile of(String url, Duration patience) {
        return new SqliteFile(path(url), source(url, patience));
    }

    private static Path path(String url) {
        String name = url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : "";
        String file = name.replaceFirst("[?].*", "").replaceFirst("^file:", "");
        if (file.isBlank() || file.startsWith(":")) {
            throw new StorageException(
                    "The database must be a file, named as jdbc:sqlite:FILE, for instance"
                            + " jdbc:sqlite:data/memoquiz.db.");
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new StorageException(
                    "The database cannot be a file named '" + file + "'. Give it another name.", e);
        }
    }

    private static DataSource source(String url, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /// Makes the folder and the tables where they are missing. A file that is not ours or cannot be written is left as it is.
    void prepare() {
        makeFolder();
        refuseOtherThanFile();
        try (Handle handle = connect()) {
            Schema.Age age = Schema.age(handle, path);
            requireWritable(handle);
            handle.execute("pragma journal_mode = wal");
            switch (age) {
                case CURRENT -> {}
                case OUTDATED -> Schema.migrate(source);
            }
        }
    }

    /// A read-only file opens, and even begins a transaction, without complaint: only a write tells.
    private static void requireWritable(Handle handle) {
        handle.execute("begin immediate");
        handle.execute("pragma user_version = 0");
        handle.execute("rollback");
    }

    Handle connect() {
        return Jdbi.open(source);
    }

    /// A pipe would be waited for without end.
    private void refuseOtherThanFile() {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new StorageException(
                    "The database %s cannot be opened, since it is no file. Name a file, in a folder that you may write to."
                            .formatted(path));
        }
    }

    private void makeFolder() {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StorageException(
                    "The folder of the database %s cannot be made. Choose a folder that you may write to."
                            .formatted(path),
                    e);
        }
    }
}
