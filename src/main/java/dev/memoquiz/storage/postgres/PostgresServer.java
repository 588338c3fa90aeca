package dev.memoquiz.storage.postgres;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.database.Discreet;
import dev.memoquiz.storage.database.Schema;
import java.io.Closeable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.postgresql.ds.PGSimpleDataSource;

/// A database on a server of PostgreSQL. Other processes may write to it at the same time.
public final class PostgresServer implements Database {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final String DIALECT = "postgresql";
    private static final int OLDEST = 15;

    /// Locks are held until the end of a transaction, and every change in one takes several trips to the server.
    private static final int GROUP = 64;

    private static final String NOW = "(extract(epoch from clock_timestamp()) * 1000)::bigint";

    /// The key of the lock that whoever moves an edge of the tallies has alone.
    private static final String EDGES = "20261125";

    /// Answers of today need no lock: no edge comes nearer than six days, so every process counts them alike.
    private static final String STAY =
            """
            select pg_advisory_xact_lock_shared(%1$s)::text
            where :moment < %2$s - 86400000
                or exists (select 1 from tally_edge where since > %2$s - 5 * 86400000)
            """
                    .formatted(EDGES, NOW);

    /// A lock that ends with the connection, however that ends. Two connections of one process may have it at once.
    private static final String PROCESS = "hashtextextended('process ' || %s, 0)";

    private static final String ARRIVE =
            "select pg_advisory_lock_shared(" + PROCESS.formatted(":process") + ")::text";
    private static final String GONE =
            "pg_try_advisory_xact_lock(" + PROCESS.formatted("shard_lease.process") + ")";

    /// The driver's option for which of several servers to take.
    static final String KIND = "targetServerType";

    private static final int CONNECT_SECONDS = 4;

    /// How long a server may be silent beyond what a lock is waited for. No change takes longer, and a machine that has vanished closes
    /// no connection: nobody else would ever say so.
    private static final int SILENT_SECONDS = 3;

    /// The driver's option for how long to wait for an answer.
    private static final String SILENCE = "socketTimeout";

    private final PGSimpleDataSource source;
    private final Duration patience;
    private final PostgresFailures failures;

    private PostgresServer(PGSimpleDataSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.failures = new PostgresFailures(name(source));
    }

    /// A pool sets how long all servers together may take to let it in, and the first of them would use that up in silence; each has a
    /// limit of its own.
    private static final class EachInTurn extends PGSimpleDataSource {
        @Override
        public void setLoginTimeout(int seconds) {}
    }

    public static boolean isNamedBy(String url) {
        return url.startsWith(SCHEME);
    }

    /// Connects nowhere yet.
    ///
    /// @param patience how long to wait for what somebody else has locked
    public static PostgresServer of(
            String url, Optional<String> user, Optional<String> password, Duration patience) {
        PGSimpleDataSource source = new EachInTurn();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException malformed) {
            throw new StorageException(
                    "The address of the database cannot be read. Write it as"
                            + " jdbc:postgresql://HOST:PORT/DATABASE, for instance"
                            + " jdbc:postgresql://db.example:5432/memoquiz.",
                    malformed);
        }
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        source.setApplicationName("memoquiz");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSslResponseTimeout(1000 * CONNECT_SECONDS);
        if (!url.contains(SILENCE)) {
            source.setSocketTimeout(Math.toIntExact(patience.toSeconds()) + SILENT_SECONDS);
        }
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        if (!url.contains(KIND)) {
            source.setTargetServerType("primary");
        }
        return new PostgresServer(source, patience);
    }

    private static String name(PGSimpleDataSource source) {
        return "%s on %s:%d"
                .formatted(
                        source.getDatabaseName(),
                        source.getServerNames()[0],
                        source.getPortNumbers()[0]);
    }

    @Override
    public DataSource source() {
        return source;
    }

    /// The driver keeps them itself.
    @Override
    public StatementBuilderFactory statements() {
        return DefaultStatementBuilder.FACTORY;
    }

    @Override
    public Closeable served() {
        return () -> {};
    }

    @Override
    public Closeable tended() {
        return () -> {};
    }

    @Override
    public void prepare() {
        try (Handle handle = Jdbi.open(source)) {
            requireUsable(handle);
            switch (Schema.age(handle, tables(handle))) {
                case CURRENT -> {}
                case OUTDATED -> migrate();
                case NEWER -> throw Schema.newer(failures.name());
                case FOREIGN -> throw failures.notOurs();
            }
        }
    }

    /// A large table takes longer than an answer may.
    private void migrate() {
        int usual = source.getSocketTimeout();
        source.setSocketTimeout(0);
        try {
            Schema.migrate(source, DIALECT);
        } finally {
            source.setSocketTimeout(usual);
        }
    }

    private void requireUsable(Handle handle) {
        int version =
                handle.createQuery("select current_setting('server_version_num')")
                                .mapTo(Integer.class)
                                .one()
                        / 10_000;
        if (version < OLDEST) {
            throw failures.tooOld(version, OLDEST);
        }
        if (handle.createQuery("select current_setting('transaction_read_only')")
                .mapTo(String.class)
                .one()
                .equals("on")) {
            throw failures.readOnly();
        }
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery(
                        """
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                        """)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Handle connect() {
        Handle handle = Discreet.over(source).open();
        try {
            makeReady(handle);
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /// A process that stops in the middle of a transaction must not keep its locks for ever.
    private void makeReady(Handle handle) {
        handle.execute("set synchronous_commit = on");
        handle.execute("set lock_timeout = " + patience.toMillis());
        handle.execute("set idle_in_transaction_session_timeout = " + patience.toMillis());
        handle.define("lock", "for update");
        handle.define("share", "for key share");
        handle.define("sparing", "for key share skip locked");
        handle.define("now", NOW);
        handle.define("hold", "select pg_advisory_xact_lock(hashtextextended(:key, 0))::text");
        handle.define("stay", STAY);
        handle.define("alone", "pg_try_advisory_xact_lock(" + EDGES + ")");
        handle.define("furthest", NOW + " - (:days - 1) * 86400000::bigint");
        handle.define("arrive", ARRIVE);
        handle.define("gone", GONE);
        handle.define("free", "for update of tally skip locked");
    }

    @Override
    public void unhurried(Handle handle) {
        try {
            handle.getConnection().setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    @Override
    public String onlyRead() {
        return "set default_transaction_read_only = on";
    }

    /// Whatever the server's default, each statement sees what others have committed before it.
    @Override
    public String begin() {
        return "begin isolation level read committed";
    }

    /// In a row that nobody else sees, so that no process waits for another.
    @Override
    public void touch(Handle handle) {
        handle.execute(
                "insert into process (id, alive_until) values ('look ' || pg_backend_pid(), 0)");
        handle.execute("delete from process where id = 'look ' || pg_backend_pid()");
    }

    @Override
    public int group() {
        return GROUP;
    }

    @Override
    public Trouble trouble(Throwable thrown) {
        return PostgresFailures.trouble(thrown);
    }

    @Override
    public StorageException failure(Throwable thrown) {
        return failures.of(thrown);
    }
}
