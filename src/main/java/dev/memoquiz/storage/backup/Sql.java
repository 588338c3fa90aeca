package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.database.Schema;
import dev.memoquiz.storage.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What is asked of a database file, whatever it may turn out to be.
final class Sql {
    private static final String VERSION =
            """
            select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success
            """;

    private Sql() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            String text = rows.next() ? rows.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /// Whether there is nothing in it, as in a file that was only just made.
    static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "select count(*) from sqlite_master") == 0;
    }

    static boolean isOurs(Connection connection) throws SQLException {
        String ours =
                "select count(*) from sqlite_master where name in ('flyway_schema_history', 'answer')";
        return number(connection, ours) == 2;
    }

    /// Refuses a database of another program or of a newer MemoQuiz.
    static void requireOurs(Connection connection, Path path) throws SQLException {
        if (!isOurs(connection)) {
            throw new StorageException(
                    "The file %s is not a MemoQuiz database. Name one that is.".formatted(path));
        }
        if (number(connection, VERSION) > Schema.LATEST) {
            throw new StorageException(
                    "The database %s was made by a newer MemoQuiz. Use that version.".formatted(path));
        }
    }
}
