package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.sqlite.RealPath;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// The file that the database is in.
final class DatabaseFile {
    private DatabaseFile() {}

    /// Its real path, so that a link is followed and not replaced; where it is missing, where it will be.
    static Path of(String url) {
        Path named = SqliteFile.of(url, Duration.ZERO).path().toAbsolutePath().normalize();
        try {
            return RealPath.of(named);
        } catch (IOException e) {
            throw new StorageException(
                    "The database %s cannot be reached. Check that you may read its folder."
                            .formatted(named),
                    e);
        }
    }
}
