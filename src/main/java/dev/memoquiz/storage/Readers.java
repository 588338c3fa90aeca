package dev.memoquiz.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.database.Database.Trouble;
import dev.memoquiz.storage.database.Discreet;
import java.time.Duration;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Connections that can only read. They see what is committed and never wait for the writer.
final class Readers implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    /// So long each connection of a server that is silent is asked whether it is there; then others must still have time.
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Database database;

    Readers(Database database, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("readers");
        config.setDataSource(database.source());
        config.setConnectionInitSql(database.onlyRead());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Math.max(patience.toMillis(), 250));
        config.setValidationTimeout(SIGN_OF_LIFE.toMillis());
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
        this.jdbi = Discreet.over(pool).setStatementBuilderFactory(database.statements());
        this.database = database;
    }

    <T> T read(Function<Handle, T> query) {
        return read(query, CONNECTIONS);
    }

    /// After a server was away, every connection of the pool may be a broken one. Where none is to be had, that has been waited for.
    private <T> T read(Function<Handle, T> query, int again) {
        try {
            return jdbi.withHandle(query::apply);
        } catch (RuntimeException e) {
            if (again > 0
                    && !(e instanceof ConnectionException)
                    && database.trouble(e) == Trouble.LOST) {
                return read(query, again - 1);
            }
            throw database.failure(e);
        }
    }

    /// Takes up no connection again that was made before: the server may be another by now, and who was demoted or cut off from the rest
    /// would still answer, with what was known then.
    void leave() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        pool.close();
    }
}
