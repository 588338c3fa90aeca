package dev.memoquiz.storage.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/// Keeps the statements of a connection for their next use: SQLite takes longer to prepare most of ours than to run them, and its
/// driver keeps none.
final class KeptStatements implements StatementBuilderFactory {
    private final Map<SQLiteConnection, Statements> byConnection = new HashMap<>();

    @Override
    public StatementBuilder createStatementBuilder(Connection connection) {
        try {
            return of(connection.unwrap(SQLiteConnection.class));
        } catch (SQLException e) {
            throw new IllegalArgumentException("this is no connection to SQLite", e);
        }
    }

    private synchronized Statements of(SQLiteConnection connection) throws SQLException {
        Statements known = byConnection.get(connection);
        if (known == null) {
            byConnection.keySet().removeIf(KeptStatements::closed);
            known = new Statements(connection);
            byConnection.put(connection, known);
        }
        return known;
    }

    private static boolean closed(SQLiteConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /// The statements of one connection, which one thread at a time uses. The connection ends them with itself.
    private static final class Statements extends DefaultStatementBuilder {
        private static final int MOST = 100;

        private final SQLiteConnection connection;
        private final Map<String, PreparedStatement> idle = new HashMap<>();

        /// What those in use were prepared from: JDBI gives them back under the words before it put its own marks in.
        private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

        Statements(SQLiteConnection connection) {
            this.connection = connection;
        }

        @Override
        public PreparedStatement create(Connection wrapped, String sql, StatementContext context)
                throws SQLException {
            PreparedStatement kept = idle.remove(sql);
            PreparedStatement statement =
                    kept == null ? super.create(connection, sql, context) : kept;
            used.put(statement, sql);
            return statement;
        }

        /// One that failed may be spent, which only shows when it is used.
        @Override
        public void close(Connection wrapped, String sql, Statement statement) throws SQLException {
            String from = used.remove(statement);
            if (from != null
                    && statement instanceof PreparedStatement prepared
                    && idle.size() < MOST
                    && ready(prepared)) {
                PreparedStatement other = idle.put(from, prepared);
                if (other != null) {
                    other.close();
                }
            } else {
                statement.close();
            }
        }

        private static boolean ready(PreparedStatement statement) {
            try {
                ((CoreStatement) statement).pointer.safeRunConsume(DB::reset);
                statement.clearBatch();
                statement.clearParameters();
                return true;
            } catch (SQLException e) {
                return false;
            }
        }
    }
}
