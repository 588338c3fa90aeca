package dev.memoquiz.storage;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Standings;
import dev.memoquiz.storage.rows.AnswerTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Standings counted from the log, in the database.
final class SqlStandings implements Standings {
    /// Names are looked up only for those who can appear.
    ///
    /// What a teacher ruled counts instead of what was graded.
    private static final String TOP =
            """
            with total as (
                select reader, sum(coalesce(ruling.points, answer.points)) as points, sum(worth) as worth, count(*) as tries,
                    max(answered_at) as latest
                from answer left join ruling on ruling.round = answer.round
                    and ruling.position = answer.position and ruling.accepted
                where first_try and answered_at >= :since %1$s
                group by reader),
            ranked as (
                select total.*, rank() over (order by points desc) as place from total)
            select place, reader, points, worth, tries,
                (select reader_name from answer
                    where reader = ranked.reader and answered_at = ranked.latest and first_try %1$s
                    order by round desc, position desc limit 1) as reader_name
            from ranked where %2$s
            order by place, reader_name, reader limit :limit
            """;

    private static final String SCORE =
            """
            select coalesce(sum(case when first_try
                    then coalesce(ruling.points, answer.points) end), 0) as points,
                coalesce(sum(case when first_try then worth end), 0) as worth,
                count(case when first_try then 1 end) as tries,
                count(case when not first_try then 1 end) as practice
            from answer left join ruling on ruling.round = answer.round
                and ruling.position = answer.position and ruling.accepted
            where reader = :reader %1$s
            """;

    private final Readers readers;

    SqlStandings(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<Standing> top(Scope scope, Instant since, int limit) {
        return readers.read(handle ->
                within(scope, handle, TOP, "place <= :limit")
                        .bind("since", since.toEpochMilli())
                        .bind("limit", limit)
                        .map((row, _) -> standing(row))
                        .list());
    }

    @Override
    public Optional<Standing> place(ReaderId reader, Scope scope, Instant since) {
        return readers.read(handle ->
                within(scope, handle, TOP, "reader = :reader")
                        .bind("since", since.toEpochMilli())
                        .bind("reader", reader.value())
                        .bind("limit", 1)
                        .map((row, _) -> standing(row))
                        .findOne());
    }

    @Override
    public Score score(ReaderId reader, Scope scope) {
        return readers.read(handle ->
                within(scope, handle, SCORE, "")
                        .bind("reader", reader.value())
                        .map((row, _) -> score(row))
                        .one());
    }

    @Override
    public List<Recorded> latest(ReaderId reader, int limit) {
        return readers.read(handle -> AnswerTable.latest(handle, reader, limit));
    }

    private static Query within(Scope scope, Handle handle, String sql, String whom) {
        return switch (scope) {
            case Scope.Everywhere _ -> handle.createQuery(sql.formatted("", whom));
            case Scope.InServer server ->
                    handle.createQuery(sql.formatted("and server = :server", whom))
                            .bind("server", server.id());
        };
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("place"),
                new Reader(new ReaderId(row.getString("reader")), row.getString("reader_name")),
                points(row),
                row.getInt("tries"));
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(points(row), row.getInt("tries"), row.getInt("practice"));
    }

    private static Points points(ResultSet row) throws SQLException {
        return new Points(row.getInt("points"), row.getInt("worth"));
    }
}
