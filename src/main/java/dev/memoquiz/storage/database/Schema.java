package dev.memoquiz.storage.database;

import dev.memoquiz.storage.StorageException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The tables and how they came about. Flyway makes every change to them; a database that is current never wakes it, which saves
/// most of the time that opening takes.
public final class Schema {
    /// The whole number of the latest migration in `db/migration`; what one database alone needs follows as 3.1 and so on.
    public static final int LATEST = 11;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /// How a database stands to this program.
    public enum Age {
        CURRENT,
        OUTDATED,
        /// Of a newer MemoQuiz.
        NEWER,
        /// Of another program.
        FOREIGN
    }

    /// How a database stands to this program.
    ///
    /// @param tables the names of all tables there are
    public static Age age(Handle handle, List<String> tables) {
        if (tables.isEmpty()) {
            return Age.OUTDATED;
        }
        if (!tables.contains(HISTORY)) {
            return Age.FOREIGN;
        }
        int version = version(handle);
        if (version > LATEST) {
            return Age.NEWER;
        }
        return version == LATEST ? Age.CURRENT : Age.OUTDATED;
    }

    /// What to tell people about a database of a newer MemoQuiz.
    public static StorageException newer(String name) {
        return new StorageException(
                "The database %s was made by a newer MemoQuiz. Start that version, or name another one."
                        .formatted(name));
    }

    public static void migrate(DataSource source, String dialect) {
        flyway(source, dialect).migrate();
    }

    /// What makes the changes.
    ///
    /// @param dialect the folder of what one kind of database alone needs
    public static Flyway flyway(DataSource source, String dialect) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/shared", "classpath:db/migration/" + dialect)
                // All or nothing, so that no version stands without what belongs to it.
                .group(true)
                .load();
    }

    private static int version(Handle handle) {
        return handle
                .createQuery(
                        "select version from flyway_schema_history where success and version is not null")
                .mapTo(String.class)
                .stream()
                .mapToInt(version -> Integer.parseInt(version.replaceFirst("[.].*", "")))
                .max()
                .orElse(0);
    }
}
