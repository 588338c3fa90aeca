package dev.memoquiz.storage.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a second bot from serving the same database, since both would answer everybody, and any bot from one that is being restored.
///
/// The lock is on a file beside the database: whoever closes a file has none of its locks any more, those of SQLite among them. It
/// ends with its process, however that ends, so the file may stay.
public final class ServedFile {
    private static final String ENDING = ".served";

    private static final Logger LOG = LoggerFactory.getLogger(ServedFile.class);

    private ServedFile() {}

    /// Holds the database until the result is closed; nothing when somebody else holds it.
    public static Optional<Closeable> hold(Path database) {
        try {
            FileChannel file =
                    FileChannel.open(
                            beside(RealPath.of(database)),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IOException e) {
            // Some file systems know no locks, and a database is told in its own words that it
            // cannot be written.
            LOG.warn(
                    "{} cannot be locked: see to it that no other bot serves it ({})",
                    database,
                    e.toString());
            return Optional.of(() -> {});
        }
    }

    /// The file that is locked.
    ///
    /// @param database by its real path, so that whoever comes by a link finds the same file
    public static Path beside(Path database) {
        return database.resolveSibling(database.getFileName() + ENDING);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
