package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.answer;
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
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can go wrong with a server is said in a sentence, and what passes is tried again.
final class PostgresFaultsTest {
    private static final Limits IMPATIENT = new Limits(Duration.ofMillis(100), 4096);
    private static final String SECRET = "open-sesame";

    private String url = "";

    @BeforeEach
    void make() {
        url = OwnServer.bareDatabase();
    }

    @AfterEach
    void drop() {
        OwnServer.drop(url);
    }

    private void as(String statement) {
        try (Handle handle = Jdbi.open(url)) {
            handle.execute(statement);
        }
    }

    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining(SECRET);
    }

    private static Store open(String url, String user, String password) {
        Address address = new Address(url, Optional.of(user), Optional.of(password));
        return Store.open(address, CommitWatch.NONE);
    }

    @Test
    void a_server_that_is_not_there_is_named_without_the_password() {
        refused(
                () -> Store.open("jdbc:postgresql://127.0.0.1:1/quiz?password=" + SECRET),
                "quiz on 127.0.0.1:1",
                "cannot be reached");
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        refused(() -> Store.open(url.replaceFirst("/test[0-9]+", "/none")), "no database none on");
    }

    @Test
    void a_wrong_password_and_an_unknown_user_are_not_let_in() {
        OwnServer.asAdministrator("create role guarded login password 'right'");
        OwnServer.askForPasswordOf("guarded");

        refused(() -> open(url, "guarded", SECRET), "does not let MemoQuiz in");
        refused(() -> open(url, "nobody", SECRET), "does not let MemoQuiz in");
        as("alter schema public owner to guarded");
        open(url, "guarded", "right").close();
        as("drop owned by guarded cascade");
        OwnServer.asAdministrator("drop role guarded");
    }

    @Test
    void a_user_who_may_make_no_tables_is_told() {
        OwnServer.asAdministrator("create role guest login");

        refused(() -> open(url, "guest", "x"), "may not do what MemoQuiz needs");
        OwnServer.asAdministrator("drop role guest");
    }

    @Test
    void a_server_that_only_reads_is_refused() {
        as("alter database " + OwnServer.name(url) + " set default_transaction_read_only = on");

        refused(() -> Store.open(url), "can only be read");
    }

    /// The database claims to be on an older server.
    @Test
    void a_server_that_is_too_old_is_refused() {
        as("create schema old");
        as(
                """
                create function old.current_setting(text) returns text language sql as
                $$ select case $1 when 'server_version_num' then '140012' else 'off' end $$
                """);
        as("alter database " + OwnServer.name(url) + " set search_path = old, pg_catalog");

        refused(() -> Store.open(url), "PostgreSQL 14", "needs 15 or newer");
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_alone() {
        as("create table recipe (name text)");

        refused(() -> Store.open(url), "tables of another program");
        try (Handle handle = Jdbi.open(url)) {
            assertThat(
                            handle.createQuery(
                                            "select count(*) from information_schema.tables where table_schema = 'public'")
                                    .mapTo(Integer.class)
                                    .one())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_newer_database_is_refused() {
        Store.open(url).close();
        as(
                """
                insert into flyway_schema_history
                select installed_rank + 100, '99', description, type, script, checksum,
                    installed_by, installed_on, execution_time, success
                from flyway_schema_history where version = '2'
                """);

        refused(() -> Store.open(url), "made by a newer MemoQuiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://host:port/x", "jdbc:postgresql://host:99999/x"})
    void what_is_no_address_is_refused(String wrong) {
        refused(() -> Store.open(wrong), "jdbc:postgresql://HOST:PORT/DATABASE");
    }

    @Test
    void when_every_connection_is_cut_the_next_answer_and_the_next_look_make_new_ones() {
        try (Store store = Store.open(url)) {
            Round round = kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));
            assertThat(store.journal().find(round.id())).contains(round);

            OwnServer.asAdministrator(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + OwnServer.name(url)
                            + "'");

            kept(store.journal(), answer(round, 0, 2, NOON));
            assertThat(store.journal().answers(round.id())).hasSize(1);
        }
    }

    @Test
    void a_row_that_somebody_else_holds_is_waited_for_and_then_given_up_with_nothing_stored() {
        try (Store store = Store.open(url, IMPATIENT);
                Handle other = Jdbi.open(url)) {
            Round round = kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));
            other.execute("begin");
            other.execute("select * from round for update");

            refused(() -> store.journal().commit(answer(round, 0, 2, NOON)), "busy with others");
            assertThat(store.journal().answers(round.id())).isEmpty();

            other.execute("rollback");
            kept(store.journal(), answer(round, 0, 2, NOON));
        }
    }

    @Test
    void a_process_that_stops_inside_a_transaction_loses_its_locks() {
        try (Handle stopped = server().connect();
                Store store = Store.open(url)) {
            Round round = kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));
            stopped.execute("begin");
            stopped.execute("select * from round for update");

            kept(store.journal(), answer(round, 0, 2, NOON));
            assertThatThrownBy(() -> stopped.execute("commit")).isNotNull();
        }
    }

    @Test
    void a_connection_that_cannot_be_made_ready_is_not_left_open() {
        PostgresServer wrong =
                PostgresServer.of(url, Optional.empty(), Optional.empty(), Duration.ofMillis(-1));
        assertThatThrownBy(wrong::connect).hasMessageContaining("lock_timeout");
        try (Handle handle = Jdbi.open(url)) {
            assertThat(
                            handle.createQuery(
                                            "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'memoquiz'")
                                    .mapTo(Integer.class)
                                    .one())
                    .isZero();
        }
    }

    @Test
    void what_takes_long_by_its_nature_is_waited_for() throws SQLException {
        try (Handle handle = server().connect()) {
            assertThat(handle.getConnection().getNetworkTimeout()).isEqualTo(3000);
            server().unhurried(handle);
            assertThat(handle.getConnection().getNetworkTimeout()).isZero();
        }
    }

    @Test
    void a_server_may_be_silent_for_as_long_as_its_address_says() throws SQLException {
        PostgresServer slow =
                PostgresServer.of(
                        url + "&socketTimeout=60",
                        Optional.empty(),
                        Optional.empty(),
                        IMPATIENT.patience());
        try (Handle handle = slow.connect()) {
            assertThat(handle.getConnection().getNetworkTimeout()).isEqualTo(60_000);
        }
    }

    private PostgresServer server() {
        return PostgresServer.of(url, Optional.empty(), Optional.empty(), IMPATIENT.patience());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505", "55P03"})
    void what_somebody_else_was_in_the_way_of_is_tried_again(String state) {
        AtomicInteger tries = new AtomicInteger();
        try (Writer writer = Writer.start(server(), 10, CommitWatch.NONE, Connecting.ALONE)) {
            assertThat(writer.write(failing(state, tries, 3))).isEqualTo("kept");
        }
        assertThat(tries).hasValue(3);
    }

    @Test
    void what_never_passes_is_tried_five_times_and_then_told() {
        AtomicInteger tries = new AtomicInteger();
        try (Writer writer = Writer.start(server(), 10, CommitWatch.NONE, Connecting.ALONE)) {
            refused(() -> writer.write(failing("40P01", tries, 99)), "busy with others");
        }
        assertThat(tries).hasValue(5);
    }

    /// A task that works at the try of this number.
    private static Function<Handle, Outcome<String>> failing(
            String state, AtomicInteger tries, int works) {
        return handle -> {
            if (tries.incrementAndGet() < works) {
                handle.execute(
                        "do $$ begin raise exception 'planted' using errcode = '"
                                + state
                                + "'; end $$");
            }
            return new Outcome.Keep<>("kept");
        };
    }
}
