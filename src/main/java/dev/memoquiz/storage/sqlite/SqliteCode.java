package dev.memoquiz.storage.sqlite;

import org.sqlite.SQLiteException;

/// The primary result codes of SQLite, <https://sqlite.org/rescode.html>.
public final class SqliteCode {
    private SqliteCode() {}

    /// The code behind a failure, from 1 to 255; 0 where SQLite is not the cause.
    public static int of(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException sqlite) {
                return sqlite.getResultCode().code & 0xff;
            }
        }
        return 0;
    }
}
