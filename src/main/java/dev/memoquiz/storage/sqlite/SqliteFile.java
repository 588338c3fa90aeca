package dev.memoquiz.storage.sqlite;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.database.Discreet;
import dev.memoquiz.storage.database.Schema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// A database file of SQLite.
///
/// @param source makes connections that wait for locks, mind foreign keys, and flush every commit to the disk
public record SqliteFile(Path path, DataSource source, StatementBuilderFactory statements)
        implements Database {
    private static final String SCHEME = "jdbc:sqlite:";
    private static final String DIALECT = "sqlite";
    private static final int GROUP = 512;

    /// A number for programs that we do not use; it is 0 anyway, and written all the same.
    private static final String TOUCH = "pragma user_version = 0";

    public static SqliteFile of(String url, Duration patience) {
        return new SqliteFile(path(url), source(url, patience), new KeptStatements());
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
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /// Makes the folder and the tables where they are missing. A file that is not ours or cannot be written is left as it is.
    @Override
    public void prepare() {
        makeFolder();
        refuseOtherThanFile();
        try (Handle handle = connect()) {
            switch (age(handle)) {
                case CURRENT -> makeReady(handle);
                case OUTDATED -> {
                    makeReady(handle);
                    Schema.migrate(source, DIALECT);
                }
                case NEWER -> throw Schema.newer(path.toString());
                case FOREIGN -> throw SqliteFailures.notOurs(path);
            }
        }
    }

    @Override
    public Closeable served() {
        makeFolder();
        return ServedFile.hold(path)
                .orElseThrow(() ->
                        new StorageException(
                                "Another bot serves the database %s already, and both would answer everybody. End it first. If the database is being restored, wait until that is done."
                                        .formatted(path)));
    }

    @Override
    public Closeable tended() {
        return Checkpoints.start(source);
    }

    private static Schema.Age age(Handle handle) {
        List<String> tables =
                handle.createQuery("select name from sqlite_master where type = 'table'")
                        .mapTo(String.class)
                        .list();
        return Schema.age(handle, tables);
    }

    private static void makeReady(Handle handle) {
        requireWritable(handle);
        handle.execute("pragma journal_mode = wal");
    }

    /// A read-only file opens, and even begins a transaction, without complaint: only a write tells.
    private static void requireWritable(Handle handle) {
        handle.execute("begin immediate");
        handle.execute(TOUCH);
        handle.execute("rollback");
    }

    @Override
    public void touch(Handle handle) {
        handle.execute(TOUCH);
    }

    /// One connection writes, so nothing has to be locked. What it needs to undo a statement that fails midway stays in memory: it would
    /// be a file of its own for most answers, made and removed again.
    @Override
    public Handle connect() {
        Handle handle = Discreet.over(source).setStatementBuilderFactory(statements).open();
        handle.execute("pragma temp_store = memory");
        handle.execute("pragma wal_autocheckpoint = " + Checkpoints.FULL);
        handle.define("lock", "");
        handle.define("share", "");
        handle.define("sparing", "");
        handle.define("now", "cast(unixepoch('subsec') * 1000 as integer)");
        handle.define("hold", "select :key");
        handle.define("stay", "select :moment");
        handle.define("alone", "true");
        handle.define("furthest", "9223372036854775807 + 0 * :days");
        handle.define("arrive", "select :process");
        handle.define("gone", "false");
        handle.define("free", "");
        return handle;
    }

    /// A file is never silent.
    @Override
    public void unhurried(Handle handle) {}

    @Override
    public String onlyRead() {
        return "pragma query_only = true";
    }

    /// Takes the write lock now, when waiting for it is still possible.
    @Override
    public String begin() {
        return "begin immediate";
    }

    @Override
    public int group() {
        return GROUP;
    }

    /// A lock has been waited for already.
    @Override
    public Trouble trouble(Throwable thrown) {
        return Trouble.LASTING;
    }

    @Override
    public StorageException failure(Throwable thrown) {
        return new SqliteFailures(path).of(thrown);
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
