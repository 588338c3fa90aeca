package dev.memoquiz.storage;

import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.ServerLog;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;

/// A store whose log has been split by reader does all that another does.
final class PostgresSplitStoreTest extends PostgresContract {
    @BeforeAll
    static void connect() throws IOException, SQLException {
        String bare = OwnServer.bareDatabase();
        Store.open(bare).close();
        ServerLog.split(bare);
        connect(bare, OwnServer::drop);
    }
}
