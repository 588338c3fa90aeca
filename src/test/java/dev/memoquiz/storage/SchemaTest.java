package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.storage.database.Schema;
import dev.memoquiz.storage.live.LiveTable;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.rows.RoundTable;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every migration is applied, and applied ones are recognised without asking Flyway.
final class SchemaTest {
    @TempDir private Path folder;

    private SqliteFile file;

    @BeforeEach
    void name() {
        file = SqliteFile.of("jdbc:sqlite:" + folder.resolve("memoquiz.db"), Duration.ofSeconds(5));
    }

    @Test
    void the_latest_version_is_that_of_the_latest_migration() {
        file.prepare();

        Flyway flyway = Schema.flyway(file.source(), "sqlite");
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().current().getVersion().getVersion().split("[.]"))
                .startsWith(String.valueOf(Schema.LATEST));
        flyway.validate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void an_older_database_keeps_what_it_holds_and_gets_what_is_missing(String version) {
        Flyway.configure()
                .configuration(Schema.flyway(file.source(), "sqlite").getConfiguration())
                .target(version)
                .load()
                .migrate();
        try (Handle handle = file.connect()) {
            handle.execute(
                    """
                    insert into round values ('000000000001', 'local:anna', 'anna', null, 'memo',
                        '{"v":1,"seed":1,"questions":["question-1"]}',
                        '{"v":1,"type":"reviewing","index":0}', 2, true, 0, 0)
                    """);
            handle.execute(
                    """
                    insert into answer values ('000000000001', 0, 'local:anna', 'anna', null, 'memo',
                        'question-1', 'e1', '{"v":1,"type":"picked","option":2}', 2, 2, 'order', 0, 0,
                        true)
                    """);
            assertThat(age(handle)).isEqualTo(Schema.Age.OUTDATED);
        }

        file.prepare();

        try (Handle handle = file.connect()) {
            assertThat(age(handle)).isEqualTo(Schema.Age.CURRENT);
            assertThat(RoundTable.find(handle, Situations.roundId(1)).orElseThrow().version())
                    .isEqualTo(2);
            assertThat(AnswerTable.of(handle, Situations.roundId(1)))
                    .extracting(Recorded::firstTry)
                    .containsExactly(true);
            List<StorageException> unread = new ArrayList<>();
            assertThat(LiveTable.open(handle, Duty.EVERYTHING, unread::add)).isEmpty();
            assertThat(unread).isEmpty();
        }
    }

    @Test
    void every_connection_flushes_each_commit_and_minds_foreign_keys() {
        file.prepare();

        try (Handle handle = file.connect()) {
            assertThat(pragma(handle, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(handle, "synchronous")).isEqualTo("2");
            assertThat(pragma(handle, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(handle, "busy_timeout")).isEqualTo("5000");
        }
    }

    private static Schema.Age age(Handle handle) {
        return Schema.age(handle, List.of("answer", "flyway_schema_history"));
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("pragma " + name).mapTo(String.class).one();
    }
}
