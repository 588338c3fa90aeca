package dev.memoquiz.storage.rows;

import dev.memoquiz.storage.StorageException;

/// Something in a row is not in a form that this program knows.
public final class Unreadable extends IllegalArgumentException {
    public Unreadable() {
        super("a payload of an unknown form");
    }

    /// What to tell people about the row, which `name` names.
    public static StorageException row(String name, IllegalArgumentException cause) {
        return new StorageException(
                name
                        + " is stored in a form that this MemoQuiz cannot read. Start the newest version, or put a"
                        + " copy of the database in its place.",
                cause);
    }
}
