package dev.memoquiz.storage.postgres;

import dev.memoquiz.storage.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A PostgreSQL server of this JVM's tests, which starts when it is first asked for and ends with the JVM. It flushes as a real one
/// does.
public final class OwnServer {
    private static final String TEMPLATE = "empty";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final Queue<String> EMPTIED = new ConcurrentLinkedQueue<>();

    private OwnServer() {}

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("full_page_writes", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("max_connections", "100")
                                .setPGStartupWait(Duration.ofSeconds(60))
                                .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
                makeTables(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Once, since it takes longer than most tests. A pool that is closed early may leave a connection behind, which would keep
        /// the database from being copied.
        private static void makeTables(EmbeddedPostgres server) {
            try (Handle handle = Jdbi.open(server.getPostgresDatabase())) {
                handle.execute("create database " + TEMPLATE);
            }
            Store.open(url(server, TEMPLATE)).close();
            try (Handle handle = Jdbi.open(server.getPostgresDatabase())) {
                handle.execute("alter database " + TEMPLATE + " allow_connections false");
                handle.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?",
                        TEMPLATE);
            }
        }

        private static void end(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String url(EmbeddedPostgres server, String name) {
        return server.getJdbcUrl("postgres", name);
    }

    /// The URL of a database with empty tables, until it is given back.
    public static String database() {
        String used = EMPTIED.poll();
        return used == null ? create("template " + TEMPLATE) : used;
    }

    public static void giveBack(String url) {
        empty(url);
        EMPTIED.add(url);
    }

    /// Empties every table, which is much faster than to drop the database and make another.
    public static void empty(String url) {
        try (Handle handle = Jdbi.open(url)) {
            handle.execute("set session_replication_role = replica");
            handle.createQuery(
                            """
                            select string_agg('delete from ' || table_name, '; ')
                            from information_schema.tables
                            where table_schema = current_schema() and table_type = 'BASE TABLE'
                                and table_name not in ('flyway_schema_history', 'tally_edge')
                            """)
                    .mapTo(String.class)
                    .forEach(handle::execute);
            handle.execute("update tally_edge set since = 0");
        }
    }

    /// The URL of a new database without tables, until [#drop].
    public static String bareDatabase() {
        return create("");
    }

    private static String create(String options) {
        String name = "test" + NUMBER.incrementAndGet();
        asAdministrator("create database " + name + " " + options);
        return url(Running.SERVER, name);
    }

    public static void drop(String url) {
        asAdministrator("drop database " + name(url) + " with (force)");
    }

    public static String name(String url) {
        return url.replaceFirst("[?].*", "").replaceFirst(".*/", "");
    }

    public static void asAdministrator(String statement) {
        try (Handle handle = Jdbi.open(Running.SERVER.getPostgresDatabase())) {
            handle.execute(statement);
        }
    }

    /// From now on this user has to give a password; everybody else is still let in without.
    public static void askForPasswordOf(String user) {
        try (Handle handle = Jdbi.open(Running.SERVER.getPostgresDatabase())) {
            Path rules = Path.of(handle.createQuery("show hba_file").mapTo(String.class).one());
            Files.writeString(
                    rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            handle.execute("select pg_reload_conf()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
