package dev.memoquiz.storage.backup;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.domain.copy.Copying;
import dev.memoquiz.storage.StorageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.IntConsumer;

/// Copies of a database. What cannot be done is a [StorageException].
///
/// @param url of the database
/// @param clock tells the time that becomes part of the name of a database that was replaced
public record DatabaseCopies(String url, InstantSource clock) implements Copying {
    @Override
    public Copy backUp(String file, IntConsumer percent) {
        Postgres.refuseToBackUp(url, file);
        return Backup.write(DatabaseFile.of(url), path(file), percent);
    }

    @Override
    public Copy restore(String file, IntConsumer percent) {
        Postgres.refuseToRestore(url, file);
        return Restore.from(path(file), DatabaseFile.of(url), clock.instant(), percent);
    }

    private static Path path(String file) {
        try {
            return Path.of(file).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StorageException(
                    "'%s' cannot be the name of a file here. Name another one.".formatted(file), e);
        }
    }
}
