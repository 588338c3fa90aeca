package dev.memoquiz.storage;

import dev.memoquiz.storage.postgres.OwnServer;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/// What a store does on PostgreSQL. One serves all tests of a class, since to connect takes longer than most of them.
abstract class PostgresContract extends StoreContract {
    static String url = "";
    private static Optional<Store> shared = Optional.empty();
    private static Consumer<String> atEnd = _ -> {};

    /// Before all tests of a class.
    ///
    /// @param giveUp is done with the database after the last
    static void connect(String database, Consumer<String> giveUp) {
        url = database;
        atEnd = giveUp;
        shared = Optional.of(Store.open(database));
    }

    @AfterAll
    static void disconnect() {
        shared.ifPresent(Store::close);
        atEnd.accept(url);
    }

    @AfterEach
    @Override
    void close() {
        OwnServer.empty(url);
    }

    @Override
    Store openStore() {
        return shared.orElseThrow();
    }

    @Override
    public Store reopened() {
        openStore().close();
        shared = Optional.of(Store.open(url));
        return taken(openStore());
    }
}
