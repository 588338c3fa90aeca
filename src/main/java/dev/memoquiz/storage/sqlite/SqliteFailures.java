package dev.memoquiz.storage.sqlite;

import dev.memoquiz.storage.StorageException;
import java.nio.file.Path;

/// Says in plain words what went wrong with a database file. The numbers are those of [SqliteCode].
record SqliteFailures(Path path) {
    /// The failure as a [StorageException], with `thrown` as its cause; one that is already told passes unchanged.
    StorageException of(Throwable thrown) {
        return switch (thrown) {
            case StorageException told -> told;
            case Throwable other ->
                    new StorageException(sentence(SqliteCode.of(other)).formatted(path), other);
        };
    }

    static StorageException notOurs(Path path) {
        return new StorageException(sentence(26).formatted(path));
    }

    private static String sentence(int code) {
        return switch (code) {
            case 5, 6 ->
                    "The database %s is in use by another program, so nothing was stored. Close that program"
                            + " and try again.";
            case 3, 8 ->
                    "The database %s cannot be written to, so nothing was stored. Make the file and its folder"
                            + " writable, or name another file.";
            case 10 ->
                    "The disk that holds the database %s does not work as it should, so nothing was stored."
                            + " Check the disk and try again.";
            case 11 ->
                    "The database %s is damaged. Put a backup in its place with 'memoquiz restore FILE'.";
            case 13 ->
                    "The disk that holds the database %s is full, so nothing was stored. Make room and try"
                            + " again.";
            case 14 ->
                    "The database %s cannot be opened. Check that it is a file, in a folder that you may write"
                            + " to.";
            case 26 ->
                    "The file %s is not a MemoQuiz database. Name another file, or move this one away.";
            default ->
                    "The database %s failed, so nothing was stored. The cause is in the log; try again.";
        };
    }
}
