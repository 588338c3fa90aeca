package dev.memoquiz.storage;

import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.postgres.PostgresServer;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.time.Duration;
import java.util.Optional;

/// Where a database is and how to come in. It may hold a password, so it does not print itself.
///
/// @param url such as `jdbc:sqlite:data/memoquiz.db` or `jdbc:postgresql://db.example/memoquiz`
/// @param user on a server; what the URL says when empty
/// @param password on a server; what the URL says when empty
public record Address(String url, Optional<String> user, Optional<String> password) {
    /// Of a database that needs nothing but its URL.
    public static Address of(String url) {
        return new Address(url, Optional.empty(), Optional.empty());
    }

    /// Throws [StorageException] for what is no such URL.
    ///
    /// @param patience how long to wait for what somebody else has locked
    Database database(Duration patience) {
        return PostgresServer.isNamedBy(url)
                ? PostgresServer.of(url, user, password, patience)
                : SqliteFile.of(url, patience);
    }

    @Override
    public String toString() {
        return "a database";
    }
}
