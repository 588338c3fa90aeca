package dev.memoquiz.storage.backup;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.storage.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.IntConsumer;

/// Puts a copy of a file in the place of the database, and keeps what was there under another name. At any moment, even when the
/// process is killed, either the one or the other is there.
final class Restore {
    private Restore() {}

    static Copy from(Path file, Path database, Instant now, IntConsumer percent) {
        try (Source source = Source.still(real(file))) {
            makeFolder(database);
            try (Held old = Held.of(database);
                    Draft draft = Draft.of(database)) {
                Copy copy = source.copyTo(draft, percent);
                Owner.give(draft.path(), database);
                return copy.in(database.toString())
                        .insteadOf(old.replacedBy(draft, now).map(Path::toString));
            }
        }
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw Failures.unreadable(file);
        }
    }

    private static void makeFolder(Path database) {
        Path folder = database.resolveSibling("");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException(
                    "The folder %s cannot be made. Choose a folder that you may write to."
                            .formatted(folder),
                    e);
        }
    }
}
