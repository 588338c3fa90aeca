package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.sqlite.ServedFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The place of the database, which nobody else uses until it is closed: no bot serves it meanwhile, and SQLite lets nobody into a
/// database that is there. Where none is, others than bots may still make one, and that is not replaced.
///
/// @param served keeps bots away
/// @param hold keeps others away from a database that is there
record Held(Path database, Closeable served, Optional<AutoCloseable> hold)
        implements AutoCloseable {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// What SQLite keeps beside a database. It must never be read with another one.
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    static Held of(Path database) {
        Closeable served = ServedFile.hold(database).orElseThrow(() -> Hold.inUse(database));
        try {
            giveLock(database);
            Optional<AutoCloseable> hold =
                    Files.exists(database) ? Optional.of(Hold.on(database)) : Optional.empty();
            return new Held(database, served, hold);
        } catch (RuntimeException e) {
            end(database, served);
            throw e;
        }
    }

    /// The bot has to lock the same file afterwards. Some file systems know no locks.
    private static void giveLock(Path database) {
        Path lock = ServedFile.beside(database);
        if (Files.exists(lock)) {
            Owner.give(lock, database);
        }
    }

    /// Puts the draft in place and returns where that is now which was there.
    Optional<Path> replacedBy(Draft draft, Instant now) {
        Path aside = aside(now);
        try {
            draft.sync();
            List<String> companions = companions();
            boolean kept = hold.isPresent() && keep("", aside);
            for (String companion : companions) {
                kept |= keep(companion, aside);
                Files.deleteIfExists(Path.of(database + companion));
            }
            draft.syncFolder();
            put(draft);
            return kept ? Optional.of(aside) : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            throw new StorageException(
                    "The database %s cannot be kept under another name, so it was not replaced. Move it away yourself and restore again."
                            .formatted(database),
                    e);
        }
    }

    /// Those that are there. They are looked for before the database is, since those of one that was only just made are its own.
    private List<String> companions() {
        List<String> there =
                COMPANIONS.stream().filter(end -> Files.exists(Path.of(database + end))).toList();
        if (hold.isEmpty() && Files.exists(database)) {
            throw Hold.inUse(database);
        }
        return there;
    }

    private void put(Draft draft) throws IOException {
        if (hold.isPresent()) {
            draft.replace();
            return;
        }
        try {
            draft.place();
        } catch (FileAlreadyExistsException e) {
            throw Hold.inUse(database);
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
        hold.ifPresent(held -> end(database, held));
        end(database, served);
    }

    private static void end(Path database, AutoCloseable held) {
        try {
            held.close();
        } catch (Exception e) {
            throw new StorageException(
                    "The database %s did not close as it should.".formatted(database), e);
        }
    }
}
