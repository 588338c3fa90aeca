package dev.memoquiz.storage.backup;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.storage.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/// Copies a database to a file while others go on using it. Only its owner can read the file, and it gets its name once it is whole
/// and found sound.
final class Backup {
    private Backup() {}

    static Copy write(Path database, Path file, IntConsumer percent) {
        requireFree(file);
        try (Source source = Source.shared(database);
                Draft draft = Draft.of(file)) {
            Copy copy = source.copyTo(draft, percent);
            draft.keep();
            return copy.in(file.toString());
        }
    }

    private static void requireFree(Path file) {
        if (Files.isDirectory(file)) {
            throw new StorageException("%s is a folder. Name a file in it.".formatted(file));
        }
        if (Files.exists(file)) {
            throw new StorageException(
                    "%s is there already, and a backup never overwrites. Name a new file."
                            .formatted(file));
        }
    }
}
