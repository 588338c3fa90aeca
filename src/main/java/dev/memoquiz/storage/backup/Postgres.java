package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;

/// Databases of PostgreSQL are copied by its own programs.
final class Postgres {
    private static final String SCHEME = "jdbc:postgresql:";

    private Postgres() {}

    static void refuseToBackUp(String url, String file) {
        if (url.startsWith(SCHEME)) {
            throw new StorageException(
                    "This database is in PostgreSQL, which backs it up itself: pg_dump --format=custom --file='%s' --dbname='%s'"
                            .formatted(file, address(url)));
        }
    }

    static void refuseToRestore(String url, String file) {
        if (url.startsWith(SCHEME)) {
            throw new StorageException(
                    "This database is in PostgreSQL, which restores it itself once every bot has been stopped: pg_restore --clean --if-exists --single-transaction --dbname='%s' '%s'"
                            .formatted(address(url), file));
        }
    }

    /// Without what may hold a password: what comes before an at sign and after a question mark.
    private static String address(String url) {
        return url.substring("jdbc:".length())
                .replaceFirst("//.*@", "//")
                .replaceFirst("[?].*", "");
    }
}
