package dev.memoquiz.storage.postgres;

import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.database.Database.Trouble;
import java.sql.SQLException;

/// Says in plain words what went wrong with a database on a server. The letters are SQLSTATE codes,
/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
///
/// @param name what people know the database by, without its password
record PostgresFailures(String name) {
    private static final String READ_ONLY = "25006";

    /// The failure as a [StorageException], with `thrown` as its cause; one that is already told passes unchanged.
    StorageException of(Throwable thrown) {
        return switch (thrown) {
            case StorageException told -> told;
            case Throwable other ->
                    new StorageException(sentence(state(other)).formatted(name), other);
        };
    }

    StorageException notOurs() {
        return new StorageException(
                "The database %s holds tables of another program. Name an empty one."
                        .formatted(name));
    }

    StorageException tooOld(int version, int oldest) {
        return new StorageException(
                "The database %s is on a server of PostgreSQL %d. MemoQuiz needs %d or newer."
                        .formatted(name, version, oldest));
    }

    StorageException readOnly() {
        return new StorageException(sentence(READ_ONLY).formatted(name));
    }

    /// Somebody else's deadlock, lock, or row that came between a look and a write, passes. A server that can only be read may be one
    /// that was written to before a failover: a new connection leads to the one that is now.
    static Trouble trouble(Throwable thrown) {
        String state = state(thrown);
        return switch (state) {
            case "40001", "40P01", "55P03", "23505" -> Trouble.PASSING;
            case "57P01", "57P02", "57P03", "57P05", "25P03", READ_ONLY -> Trouble.LOST;
            default -> state.startsWith("08") ? Trouble.LOST : Trouble.LASTING;
        };
    }

    private static String state(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return refusedByDriver(sql) ? READ_ONLY : sql.getSQLState();
            }
        }
        return "";
    }

    /// It has no code of its own for servers that are there but not of the kind that is asked for; its words name the option in every
    /// language.
    private static boolean refusedByDriver(SQLException thrown) {
        return String.valueOf(thrown.getMessage()).contains(PostgresServer.KIND);
    }

    private static String sentence(String state) {
        return switch (state) {
            case "28P01", "28000" ->
                    "The database %s does not let MemoQuiz in. Check MEMOQUIZ_DATABASE_USER and"
                            + " MEMOQUIZ_DATABASE_PASSWORD.";
            case "3D000" -> "There is no database %s. Make it, or name another one.";
            case "42501" ->
                    "The user of the database %s may not do what MemoQuiz needs. Let it own the database.";
            case READ_ONLY ->
                    "The database %s can only be read, so nothing was stored. Name the server that is written"
                            + " to.";
            case "53100" ->
                    "The disk that holds the database %s is full, so nothing was stored. Make room and try"
                            + " again.";
            case "53300" ->
                    "The database %s has no connection left, so nothing was stored. Allow more of them, or run"
                            + " fewer processes.";
            case "40001", "40P01", "55P03" ->
                    "The database %s was busy with others for too long, so nothing was stored. Try again.";
            default -> elsewhere(state);
        };
    }

    private static String elsewhere(String state) {
        return state.startsWith("08") || state.startsWith("57P")
                ? "The database %s cannot be reached, so nothing was stored. Check its address and that its server"
                        + " runs."
                : "The database %s failed, so nothing was stored. The cause is in the log; try again.";
    }
}
