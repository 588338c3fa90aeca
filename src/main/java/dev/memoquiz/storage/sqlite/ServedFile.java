package dev.memoquiz.storage.sqlite;

import dev.memoquiz.storage.StorageException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a second bot from serving the same database, since both would answer everybody.
///
/// The lock is on a file beside the database: whoever closes a file has none of its locks any more, those of SQLite among them. It
/// ends with its process, however that ends, so the file may stay.
final class ServedFile {
    private static final String ENDING = ".served";

    private static final Logger LOG = LoggerFactory.getLogger(ServedFile.class);

    private ServedFile() {}

    /// Holds the database until the result is closed. Throws [StorageException] when another process holds it.
    static Closeable of(Path database) {
        Path beside = database.resolveSibling(database.getFileName() + ENDING);
        try {
            FileChannel file =
                    FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw new StorageException(
                        "Another bot serves the database %s already, and both would answer everybody. End it first."
                                .formatted(database));
            }
            return file;
        } catch (IOException e) {
            // Some file systems know no locks, and a database is told in its own words that it
            // cannot be written.
            LOG.warn(
                    "{} cannot be locked: see to it that no other bot serves {}",
                    beside,
                    database,
                    e);
            return () -> {};
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
