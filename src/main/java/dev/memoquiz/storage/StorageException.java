package dev.memoquiz.storage;

/// The store could not do what it was asked; then nothing of it was kept. The message is a sentence or two for people, with the
/// remedy.
public final class StorageException extends RuntimeException {
    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
