package dev.memoquiz.storage;

import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.ServerLog;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// A store whose log has been split by reader does all that another does.
final class PostgresSplitStoreTest extends StoreContract {
    private static String url = "";
    private static Store shared;

    @BeforeAll
    static void connect() throws IOException, SQLException {
        url = OwnServer.bareDatabase();
        Store.open(url).close();
        ServerLog.split(url);
        shared = Store.open(url);
    }

    @AfterAll
    static void disconnect() {
        shared.close();
        OwnServer.drop(url);
    }

    @AfterEach
    @Override
    void close() {
        OwnServer.empty(url);
    }

    @Override
    Store openStore() {
        return shared;
    }

    @Override
    public Store reopened() {
        shared.close();
        shared = Store.open(url);
        return taken(shared);
    }
}
