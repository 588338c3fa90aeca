package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.round.Round;
import dev.memoquiz.storage.Transaction.Connecting;
import dev.memoquiz.storage.Work.Outcome;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After a failover nothing stays on a server that only reads.
final class PostgresFailoverTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String ANY = "&targetServerType=any";

    private String url = "";

    @BeforeEach
    void make() {
        url = OwnServer.database();
    }

    @AfterEach
    void giveBack() {
        readOnly("off");
        as("alter database " + OwnServer.name(url) + " reset all");
        OwnServer.giveBack(url);
    }

    private void as(String statement) {
        try (Handle handle = Jdbi.open(url)) {
            handle.execute("set default_transaction_read_only = off");
            handle.execute(statement);
        }
    }

    /// What connections find that are made from now on.
    private void readOnly(String setting) {
        as(
                "alter database %s set default_transaction_read_only = %s"
                        .formatted(OwnServer.name(url), setting));
    }

    private Writer writer(String options) {
        PostgresServer server =
                PostgresServer.of(
                        url + options, Optional.empty(), Optional.empty(), Duration.ofSeconds(5));
        return Writer.start(server, 10, CommitWatch.NONE, Connecting.ALONE);
    }

    private static int written(Writer writer) {
        return writer.write(handle ->
                new Outcome.Keep<>(
                        handle.execute("insert into login_turn (bucket, free_at) values (1, 0)")));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("can only be read");
    }

    @Test
    void whoever_asks_for_any_server_is_refused_as_well_when_it_only_reads() {
        readOnly("on");

        refused(() -> Store.open(url + ANY));
    }

    /// As when the address leads to another server than before.
    @Test
    void a_writer_on_a_server_that_only_reads_goes_to_the_one_that_is_written_to() {
        readOnly("on");
        try (Writer writer = writer(ANY)) {
            refused(() -> written(writer));
            readOnly("off");

            assertThat(written(writer)).isEqualTo(1);
        }
    }

    @Test
    void of_several_servers_the_one_that_is_written_to_is_taken() throws IOException {
        try (EmbeddedPostgres standby =
                EmbeddedPostgres.builder()
                        .setServerConfig("default_transaction_read_only", "on")
                        .start()) {
            try (Handle handle = Jdbi.open(standby.getPostgresDatabase())) {
                handle.execute("set default_transaction_read_only = off");
                handle.execute("create database " + OwnServer.name(url));
            }
            String both = url.replace("//", "//localhost:" + standby.getPort() + ",");
            try (Store store = Store.open(both)) {
                assertThat(store.answers()).isTrue();
            }
        }
    }

    /// The server that was written to is still there, and would still answer whoever reads on it.
    @Test
    void when_the_writer_goes_to_another_server_the_readers_go_with_it() throws IOException {
        try (EmbeddedPostgres promoted = EmbeddedPostgres.start()) {
            try (Handle handle = Jdbi.open(promoted.getPostgresDatabase())) {
                handle.execute("create database " + OwnServer.name(url));
            }
            Store.open(promoted.getJdbcUrl("postgres", OwnServer.name(url))).close();
            try (Store store =
                    Store.open(
                            url.replaceFirst(
                                    "/(?=test)", ",localhost:" + promoted.getPort() + "/"))) {
                Round round = kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));
                assertThat(store.journal().find(round.id())).contains(round);
                readOnly("on");
                OwnServer.asAdministrator(
                        "select pg_terminate_backend(pid) from pg_stat_activity where query = 'commit' and datname = '"
                                + OwnServer.name(url)
                                + "'");

                assertThat(store.answers()).isTrue();
                assertThat(store.journal().find(round.id())).isEmpty();
            }
        }
    }

    @Test
    void when_nobody_answers_a_reader_is_told_after_the_usual_wait() {
        PostgresServer nowhere =
                PostgresServer.of(
                        "jdbc:postgresql://127.0.0.1:1/quiz",
                        Optional.empty(),
                        Optional.empty(),
                        PATIENCE);
        long began = System.nanoTime();
        try (Readers readers = new Readers(nowhere, PATIENCE)) {
            assertThatThrownBy(() -> readers.read(Handle::getConnection))
                    .hasMessageContaining("cannot be reached");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isLessThan(PATIENCE.multipliedBy(3));
    }

    @Test
    void a_connection_that_the_server_closed_for_idleness_is_made_anew() throws Exception {
        as("alter database " + OwnServer.name(url) + " set idle_session_timeout = 50");
        try (Writer writer = writer("")) {
            waitUntilClosed();

            assertThat(written(writer)).isEqualTo(1);
        }
    }

    private void waitUntilClosed() throws InterruptedException {
        try (Handle other = Jdbi.open(url)) {
            other.execute("set idle_session_timeout = 0");
            while (connections(other) > 1) {
                Thread.sleep(10);
            }
        }
    }

    private static int connections(Handle handle) {
        return handle.createQuery(
                        "select count(*) from pg_stat_activity where datname = current_database()")
                .mapTo(Integer.class)
                .one();
    }

    @Test
    void a_server_that_only_reads_does_not_answer_as_one_that_can_be_written_to() {
        try (Store store = Store.open(url + ANY)) {
            assertThat(store.answers()).isTrue();
            readOnly("on");
            OwnServer.asAdministrator(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + OwnServer.name(url)
                            + "'");

            assertThat(store.answers()).isFalse();
            readOnly("off");
            assertThat(store.answers()).isTrue();
        }
    }
}
