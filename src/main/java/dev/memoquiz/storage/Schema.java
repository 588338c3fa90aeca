package dev.memoquiz.storage;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The tables and how they came about. Flyway makes every change to them; a database that is current never wakes it, which saves
/// most of the time that opening takes.
public final class Schema {
    /// The whole number of the latest migration in `db/migration`; what one database alone needs follows as 3.1 and so on.
    public static final int LATEST = 5;

    private Schema() {}

    /// How a database stands to this program.
    enum Age {
        CURRENT,
        OUTDATED
    }

    /// Refuses a database of a newer MemoQuiz or of another program.
    static Age age(Handle handle, Path path) {
        int version = version(handle, path);
        if (version > LATEST) {
            throw new StorageException(
                    "The database %s was made by a newer MemoQuiz. Start that version, or name another file."
                            .formatted(path));
        }
        return version == LATEST ? Age.CURRENT : Age.OUTDATED;
    }

    static void migrate(DataSource source) {
        flyway(source).migrate();
    }

    static Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/shared", "classpath:db/migration/sqlite")
                // All or nothing, so that no version stands without what belongs to it.
                .group(true)
                .load();
    }

    private static int version(Handle handle, Path path) {
        List<String> tables =
                handle.createQuery("select name from sqlite_master where type = 'table'")
                        .mapTo(String.class)
                        .list();
        if (tables.isEmpty()) {
            return 0;
        }
        if (!tables.contains("flyway_schema_history")) {
            throw Failures.notOurs(path);
        }
        return handle.createQuery(
                        """
                        select coalesce(max(cast(version as integer)), 0)
                        from flyway_schema_history where success
                        """)
                .mapTo(Integer.class)
                .one();
    }
}
