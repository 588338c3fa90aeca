package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The place of the database, which nobody else uses until it is closed.
///
/// @param hold keeps others away from a database that is there
record Held(Path database, AutoCloseable hold) implements AutoCloseable {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// What SQLite keeps beside a database. It must never be read with another one.
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    static Held of(Path database) {
        return new Held(database, Files.exists(database) ? Hold.on(database) : () -> {});
    }

    /// Puts the draft in place and returns where that is now which was there.
    Optional<Path> replacedBy(Draft draft, Instant now) {
        Path aside = aside(now);
        try {
            draft.sync();
            boolean kept = keep("", aside);
            for (String companion : COMPANIONS) {
                kept |= keep(companion, aside);
                Files.deleteIfExists(Path.of(database + companion));
            }
            draft.syncFolder();
            draft.replace();
            return kept ? Optional.of(aside) : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            throw new StorageException(
                    "The database %s cannot be kept under another name, so it was not replaced. Move it away yourself and restore again."
                            .formatted(database),
                    e);
        }
    }

    /// A second name for the same file, so that at no moment it has none.
    private boolean keep(String companion, Path aside) throws IOException {
        Path file = Path.of(database + companion);
        if (!Files.exists(file)) {
            return false;
        }
        Files.createLink(Path.of(aside + companion), file);
        return true;
    }

    private Path aside(Instant now) {
        String name = database + ".replaced-" + WHEN.format(now);
        int number = 1;
        Path free = Path.of(name);
        while (Files.exists(free)) {
            number++;
            free = Path.of(name + "-" + number);
        }
        return free;
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (Exception e) {
            throw new StorageException(
                    "The database %s did not close as it should.".formatted(database), e);
        }
    }
}
