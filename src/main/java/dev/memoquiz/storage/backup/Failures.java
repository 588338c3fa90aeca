package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.sqlite.SqliteCode;
import java.io.IOException;
import java.nio.file.Path;

/// Says in plain words why a copy failed. The numbers are those of [SqliteCode].
final class Failures {
    private Failures() {}

    static boolean isLocked(int code) {
        return code == 5 || code == 6;
    }

    static boolean isDamaged(int code) {
        return code == 11 || code == 26;
    }

    static StorageException unreadable(Path path) {
        return new StorageException(
                "%s cannot be read. Check that it is a file and that you may read it."
                        .formatted(path));
    }

    static StorageException damaged(Path from) {
        return new StorageException(sentence(from, 11));
    }

    /// A database that could not be opened or read.
    static StorageException reading(Path path, Exception thrown) {
        return switch (thrown) {
            case StorageException told -> told;
            case Exception other ->
                    new StorageException(sentence(path, SqliteCode.of(other)), other);
        };
    }

    private static String sentence(Path path, int code) {
        String words =
                switch (code) {
                    case 5, 6 ->
                            "The database %s is in use by another program. Close that program.";
                    case 11 ->
                            "The database %s is damaged, so it was not copied. Restore an older backup.";
                    case 26 -> "The file %s is not a MemoQuiz database. Name one that is.";
                    default ->
                            "The database %s cannot be read. Check that you may read it and write to its folder.";
                };
        return words.formatted(path);
    }

    /// @param code of SQLite, which does not tell which of the two files it is about
    static StorageException copying(Path from, Path to, int code) {
        return new StorageException(
                switch (code) {
                    case 8, 13, 14 ->
                            "The disk that is to hold %s is full or cannot be written to, so nothing was kept. Make room, or name a file elsewhere."
                                    .formatted(to);
                    case 10 ->
                            "The disk of %s or of %s does not work as it should, so nothing was kept. Check the disks."
                                    .formatted(from, to);
                    default -> sentence(from, code);
                });
    }

    static StorageException writing(Path path, IOException cause) {
        return new StorageException(
                "%s cannot be written, so nothing was kept. Check its disk and its folder, or name another file."
                        .formatted(path),
                cause);
    }
}
