package dev.memoquiz.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/// A log of answers as many readers leave it, written in bulk into a database of the version before the tallies, so that the
/// program itself adds it up when it opens it.
///
/// Each reader plays rounds of 20 questions spread over 90 days, 100 answers in all; every tenth round or so repeats the one before. Every
/// fourth reader is in one large server, the others in servers of 30; every twentieth answer is given in private.
///
/// @param answers a multiple of 2,000
record BulkLog(Path file, long answers) {
    static final Instant END = Instant.parse("2026-11-25T12:00:00Z");
    static final String LARGE = "100000000000000000";
    private static final int QUESTIONS = 20;
    private static final int A_READER = 100;
    private static final long MOST_AT_ONCE = 1_000_000;

    /// A number from 0 to a million that looks like chance, for the integer and the purpose given.
    private static final String DRAWN = "(((%s) * 2654435761 + %d * 40503) %% 4294967296 / 65536 * 1000000 / 65536)";

    private static final String ROUNDS =
            """
            with recursive number (n) as (select ? union all select n + 1 from number where n + 1 < ?),
            played as (
                select n, n %% (? / 100) as reader, n / (? / 100) as turn from number),
            timed as (
                select *, ? - 7776000000 + 7776 * %s as began from played)
            insert into round
            select printf('%%012d', n), 'discord:' || (200000000000000000 + reader), 'Reader ' || reader,
                case when %s < 50000 then null when reader %% 4 = 0 then '100000000000000000'
                    else cast(300000000000000000 + reader / 40 as text) end,
                'quiz-' || case when turn > 0 and (turn + reader) %% 10 = 9 then turn - 1 else turn end,
                '{"v":1,"seed":1,"questions":["' || replace(hex(zeroblob(150)), '00', 'q-') || '"]}',
                '{"v":1,"type":"finished","at":0}', 41, false, began, began
            from timed
            """
                    .formatted(DRAWN.formatted("n", 1), DRAWN.formatted("n", 2));

    private static final String ANSWERS =
            """
            with recursive place (position) as (select 0 union all select position + 1 from place where position < 19)
            insert into answer
            select id, position, reader, reader_name, server, quiz, 'question-' || position, 'e1a2b3c4d5e6f708',
                '{"v":1,"type":"picked","option":2}', case when %s < 700000 then 1 else 0 end, 1, 'one-right',
                created_at + position * 15000, 9000, quiz = 'quiz-' || (cast(id as integer) / (? / 100))
            from round cross join place where id >= printf('%%012d', ?) and id < printf('%%012d', ?)
            """
                    .formatted(DRAWN.formatted("cast(id as integer) * 20 + position", 3));

    static String reader(long number) {
        return "discord:" + (200_000_000_000_000_000L + number);
    }

    static String server(long reader) {
        return reader % 4 == 0 ? LARGE : Long.toString(300_000_000_000_000_000L + reader / 40);
    }

    String url() {
        return "jdbc:sqlite:" + file;
    }

    long readers() {
        return answers / A_READER;
    }

    void write() throws SQLException {
        Flyway.configure()
                .dataSource(url(), null, null)
                .locations("classpath:db/migration/shared", "classpath:db/migration/sqlite")
                .target("4")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = off");
            statement.execute("pragma synchronous = off");
            statement.execute("pragma cache_size = -400000");
            List<String> indexes = withoutIndexes(statement);
            fill(connection);
            for (String index : indexes) {
                statement.execute(index);
            }
        }
    }

    /// Indexes are made faster afterwards.
    private static List<String> withoutIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> makings = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "select name, sql from sqlite_master where type = 'index' and sql is not null"
                                + " and tbl_name in ('answer', 'round')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                makings.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return makings;
    }

    private void fill(Connection connection) throws SQLException {
        long rounds = answers / QUESTIONS;
        long step = MOST_AT_ONCE / QUESTIONS;
        for (long from = 0; from < rounds; from += step) {
            long to = Math.min(from + step, rounds);
            run(connection, ROUNDS, from, to, answers, answers, END.toEpochMilli());
            run(connection, ANSWERS, answers, from, to);
        }
    }

    private static void run(Connection connection, String sql, long... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
