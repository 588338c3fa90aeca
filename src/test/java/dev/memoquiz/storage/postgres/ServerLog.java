package dev.memoquiz.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/// A log of answers on a server, as many readers leave it, written in bulk into a database of the version before the tallies, so
/// that the program itself adds it up when it opens it.
///
/// Each reader plays five rounds of 20 questions within 90 days; about every tenth round repeats the one before. Every fourth reader
/// is in one large server, the others in servers of 30; every twentieth round is played in private.
///
/// @param url of a database without tables
/// @param answers a multiple of 100
public record ServerLog(String url, long answers) {
    private static final Path SPLIT = Path.of("docs/service/split-answers.sql");
    private static final long END = 1_795_608_000_000L;

    private static final String ROUNDS =
            """
            insert into round
            select left(md5(n::text), 12), 'discord:' || (200000000000000000 + reader), 'Reader ' || reader,
                case when n %% 20 = 0 then null when reader %% 4 = 0 then '100000000000000000'
                    else (300000000000000000 + reader / 40)::text end,
                'quiz-' || case when turn > 0 and (turn + reader) %% 10 = 9 then turn - 1 else turn end,
                '{"v":1,"seed":1,"questions":["' || repeat('q-', 150) || '"]}',
                '{"v":1,"type":"finished","at":0}', 41, false, began, began
            from (select n, n %% %1$d as reader, n / %1$d as turn,
                %2$d - 7776 * (abs(hashint8(n)::bigint) %% 1000000) as began
                from generate_series(0, %1$d * 5 - 1) as n) as played
            """;

    private static final String ANSWERS =
            """
            insert into answer
            select id, position, reader, reader_name, server, quiz, 'question-' || position, 'e1a2b3c4d5e6f708',
                '{"v":1,"type":"picked","option":2}', case when hashtext(id || position) % 10 in (0, 3, -3) then 0 else 1 end,
                1, 'one-right', created_at + position * 15000, 9000, turn = 1
            from (select *, row_number() over (partition by reader, quiz order by created_at, id) as turn
                    from round order by id) as played
                cross join generate_series(0, 19) as position
            """;

    /// Indexes are made faster afterwards.
    private static final String FILL =
            """
            set session_replication_role = replica;
            do $$
            declare
                indexes constant pg_index[] := array(
                    select pg_index from pg_index where indrelid = 'answer'::regclass and not indisprimary);
                makings constant text[] := array(
                    select pg_get_indexdef(indexrelid) from pg_index
                    where indrelid = 'answer'::regclass and not indisprimary);
                index pg_index;
                making text;
            begin
                foreach index in array indexes loop
                    execute 'drop index ' || index.indexrelid::regclass;
                end loop;
                %s;
                %s;
                foreach making in array makings loop
                    execute making;
                end loop;
            end;
            $$;
            """;

    public long readers() {
        return answers / 100;
    }

    public void write() throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/shared", "classpath:db/migration/postgresql")
                .target("4")
                .load()
                .migrate();
        run(url, FILL.formatted(ROUNDS.formatted(readers(), END), ANSWERS));
        run(url, "analyze");
    }

    /// Splits the log as the operators' guide says.
    public static void split(String url) throws IOException, SQLException {
        run(url, Files.readString(SPLIT));
    }

    private static void run(String url, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
