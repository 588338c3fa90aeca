package dev.memoquiz.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptStatementsTest {
    private static final String READ = "select n from number where n > ? order by n";

    private final KeptStatements kept = new KeptStatements();

    @TempDir Path folder;
    private Handle handle = Jdbi.open("jdbc:sqlite:");

    @BeforeEach
    void open() {
        handle.close();
        handle = opened();
        handle.execute("pragma journal_mode = wal");
        handle.execute("create table number (n integer primary key)");
        handle.execute("insert into number values (1), (2), (3)");
    }

    private Handle opened() {
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("numbers.db"))
                .setStatementBuilderFactory(kept)
                .open();
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void a_statement_that_was_given_back_is_used_again() throws SQLException {
        PreparedStatement first = create();
        giveBack(first);

        assertThat(create()).isSameAs(first);
    }

    @Test
    void a_statement_with_names_for_its_values_is_used_again() {
        PreparedStatement first = numbersAbove(1);

        assertThat(numbersAbove(2)).isSameAs(first);
    }

    /// The statement with which JDBI asked.
    private PreparedStatement numbersAbove(int least) {
        try (Query query = handle.createQuery("select n from number where n > :least")) {
            assertThat(query.bind("least", least).mapTo(Integer.class).list()).hasSize(3 - least);
            return query.getContext().getStatement();
        }
    }

    @Test
    void a_statement_in_use_is_not_used_by_somebody_else() throws SQLException {
        PreparedStatement first = create();

        assertThat(create()).isNotSameAs(first);
    }

    @Test
    void a_statement_belongs_to_its_connection() throws SQLException {
        PreparedStatement first = create();
        giveBack(first);
        try (Handle other = opened()) {
            assertThat(builder(other).create(other.getConnection(), READ, context()))
                    .isNotSameAs(first);
        }
    }

    @Test
    void the_second_of_two_that_come_back_is_ended() throws SQLException {
        PreparedStatement first = create();
        PreparedStatement second = create();
        giveBack(first);
        giveBack(second);

        assertThat(first.isClosed()).isTrue();
        assertThat(create()).isSameAs(second);
    }

    @Test
    void a_statement_keeps_no_lock_and_no_value_from_its_last_use() throws SQLException {
        PreparedStatement half = create();
        half.setInt(1, 1);
        assertThat(half.executeQuery().next()).isTrue();
        giveBack(half);
        try (Handle other = opened()) {
            other.execute("insert into number values (4)");
        }

        assertThatCode(() -> handle.execute("insert into number values (5)"))
                .doesNotThrowAnyException();
        assertThat(create().executeQuery().next()).as("compared with null").isFalse();
    }

    @Test
    void what_was_prepared_but_never_run_is_forgotten() throws SQLException {
        PreparedStatement broken = create();
        broken.setInt(1, 1);
        broken.addBatch();
        giveBack(broken);

        PreparedStatement again = create();
        assertThat(again).isSameAs(broken);
        assertThat(again.executeBatch()).isEmpty();
    }

    private PreparedStatement create() throws SQLException {
        return builder(handle).create(handle.getConnection(), READ, context());
    }

    private void giveBack(PreparedStatement statement) throws SQLException {
        builder(handle).close(handle.getConnection(), READ, statement);
    }

    private StatementBuilder builder(Handle of) {
        return kept.createStatementBuilder(of.getConnection());
    }

    private StatementContext context() {
        return handle.createQuery(READ).getContext();
    }
}
