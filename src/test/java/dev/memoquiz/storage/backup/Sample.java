package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Databases with some answers.
public final class Sample {
    private static final long NOON = 1_795_608_000_000L;

    private Sample() {}

    public static void write(Path database, int answers) {
        Store.open(url(database)).close();
        try (Handle handle = Jdbi.open(url(database))) {
            insert(handle, answers);
        }
    }

    private static String url(Path database) {
        return "jdbc:sqlite:" + database;
    }

    private static void insert(Handle handle, int answers) {
        handle.execute(
                """
                insert into round values ('000000000001', 'local:anna', 'anna', null, 'memo', '{}', '{}', 2, true, 0, 0)
                """);
        for (int i = 0; i < answers; i++) {
            handle.execute(
                    """
                    insert into answer values ('000000000001', ?, 'local:anna', 'anna', null, 'memo',
                        'question-' || ?, 'e1', '{"v":1,"type":"picked","option":2}', 2, 2, 'order', ?, 0, true)
                    """,
                    i, i, NOON);
        }
    }

    /// What a killed program leaves: a log beside the database that holds all the answers.
    public static void writeAndCrash(Path database, int answers) throws IOException {
        Path live = database.resolveSibling("live.db");
        Store.open(url(live)).close();
        try (Handle handle = Jdbi.open(url(live))) {
            insert(handle, answers);
            for (String part : List.of("", "-wal", "-shm")) {
                Files.copy(Path.of(live + part), Path.of(database + part));
            }
        }
        Files.delete(live);
    }

    static void makeNewer(Path database) {
        try (Handle handle = Jdbi.open(url(database))) {
            handle.execute(
                    """
                    insert into flyway_schema_history
                    select installed_rank + 100, '99', description, type, script, checksum,
                        installed_by, installed_on, execution_time, success
                    from flyway_schema_history where version = '2'
                    """);
        }
    }

    public static long answers(Path database) {
        if (!Files.exists(database)) {
            throw new UncheckedIOException(new IOException("there is no " + database));
        }
        try (Handle handle = Jdbi.open(url(database))) {
            return handle.createQuery("select count(*) from answer").mapTo(Long.class).one();
        }
    }
}
