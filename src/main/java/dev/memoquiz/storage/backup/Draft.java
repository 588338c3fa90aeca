package dev.memoquiz.storage.backup;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.sqlite.SqliteCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// A copy that is being written, beside the place it is for and under a name of its own, which ends in `.part`. Only its owner can
/// read it. Closing deletes it unless it was given its name.
///
/// @param target the place it is for
record Draft(Path path, Path target) implements AutoCloseable {
    static Draft of(Path target) {
        Path folder = target.resolveSibling("").toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new StorageException(
                    "There is no folder %s. Make it, or name a file in another one."
                            .formatted(folder));
        }
        try {
            // Java gives such a file to its owner alone.
            return new Draft(
                    Files.createTempFile(folder, target.getFileName() + ".", ".part"), target);
        } catch (IOException e) {
            throw new StorageException(
                    "The folder %s cannot be written to. Make it writable, or name a file in another one."
                            .formatted(folder),
                    e);
        }
    }

    /// Makes it a file that needs no log beside it, reads all of it, and counts what it holds.
    ///
    /// @param from what it was copied from
    Copy check(Path from) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path.toUri())) {
            Sql.execute(connection, "pragma journal_mode = delete");
            Sql.requireOurs(connection, from);
            if (!Sql.text(connection, "pragma integrity_check(1)").equals("ok")) {
                throw Failures.damaged(from);
            }
            long answers = Sql.number(connection, "select count(*) from answer");
            long latest = Sql.number(connection, "select max(answered_at) from answer");
            return new Copy(
                    path.toString(),
                    Files.size(path),
                    answers,
                    answers == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(latest)),
                    Optional.empty());
        } catch (SQLException e) {
            throw Failures.copying(from, target, SqliteCode.of(e));
        } catch (IOException e) {
            throw Failures.writing(target, e);
        }
    }

    /// Gives it its name, which no other file has.
    void keep() {
        try {
            sync();
            Files.move(path, target);
            syncFolder();
        } catch (IOException e) {
            throw Failures.writing(target, e);
        }
    }

    /// Gives it its name at one stroke, whatever had that before.
    void replace() throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    /// Gives it its name, unless another file has that by now: a second name, unlike a move, never takes it from one. Where there are no
    /// second names, it is moved.
    void place() throws IOException {
        try {
            Files.createLink(target, path);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException unsupported) {
            Files.move(path, target);
        }
        syncFolder();
    }

    /// Returns once it would outlive a power failure.
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Names last when their folder is on the disk, which some systems see to themselves and do not let others.
    void syncFolder() {
        try (FileChannel channel =
                FileChannel.open(target.resolveSibling(""), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(Path.of(path + "-journal"));
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }
}
