package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.ServerLog;
import dev.memoquiz.storage.tally.Recount;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A log of answers on PostgreSQL can be split by reader and stays what it was. `SplitLoad` does it with ten million.
final class PostgresSplitTest {
    private static final int ANSWERS = 10_000;

    private static String url = "";
    private static Seen whole = new Seen(new Recount(0, 0), List.of(), List.of(), List.of());

    @BeforeAll
    static void split() throws IOException, SQLException {
        url = OwnServer.bareDatabase();
        new ServerLog(url, ANSWERS).write();
        whole = seen();
        ServerLog.split(url);
    }

    @AfterAll
    static void drop() {
        OwnServer.drop(url);
    }

    private record Seen(
            Recount recount, List<Standing> standings, List<String> answers, List<String> indexes) {}

    @Test
    void a_log_that_is_split_keeps_its_answers_indexes_and_totals() {
        assertThat(seen()).isEqualTo(whole);
        assertThat(whole.recount().right()).isTrue();
        assertThat(whole.standings()).hasSize(50);
        assertThat(whole.answers()).hasSize(ANSWERS);
        assertThat(whole.indexes()).hasSize(5);
        assertThat(strings("select tableoid::regclass::text from answer group by 1")).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A place in a round twice.
                "insert into answer select * from answer limit 1",
                "insert into answer select round, position, 'discord:1', reader_name, server, quiz, question, edition,"
                        + " answer, points, worth, rule, answered_at, thinking_ms, first_try from answer limit 1",
                // A first try twice.
                "insert into answer select round, 50, reader, reader_name, server, quiz, question, edition,"
                        + " answer, points, worth, rule, answered_at, thinking_ms, true from answer"
                        + " where first_try limit 1",
                "update answer set points = 0",
                "delete from answer",
                "truncate answer",
                "truncate answer_part_3",
                "insert into appeal select round, 99, 0 from answer limit 1",
                "insert into ruling select round, 99, true, 1, 'x', 'teacher', 'Teacher', 0 from answer limit 1"
            })
    void a_split_log_refuses_what_a_whole_one_does(String statement) {
        try (Handle handle = Jdbi.open(url)) {
            assertThatThrownBy(() -> handle.execute(statement))
                    .rootCause()
                    .hasMessageMatching(
                            "(?s).*(duplicate key|foreign key|is never changed or removed|there is no answer 99).*");
        }
    }

    private static Seen seen() {
        try (Store store = Store.open(url)) {
            return new Seen(
                    store.recount(),
                    store.standings().top(new Scope.Everywhere(), Instant.EPOCH, 50),
                    strings("select answer::text from answer order by round, position"),
                    strings(
                            """
                            select replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') from pg_index
                            where indrelid = 'answer'::regclass and not indisprimary order by 1
                            """));
        }
    }

    private static List<String> strings(String query) {
        try (Handle handle = Jdbi.open(url)) {
            return handle.createQuery(query).mapTo(String.class).list();
        }
    }
}
