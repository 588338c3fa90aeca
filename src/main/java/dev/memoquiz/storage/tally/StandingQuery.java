package dev.memoquiz.storage.tally;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Standings and scores read from the tallies. How long that takes does not depend on how many answers or readers there are, but on
/// how many answers were given between the moment asked for and the nearest edge: none for all time, and those of some seconds for
/// the last so many days.
public final class StandingQuery {
    /// `moved` are the readers whose tally at the edge is not their tally at the moment asked for, with both. The log of what lies
    /// between tells the difference, to be added when the moment comes before the edge.
    ///
    /// Rulings and tallies are looked up one by one: how little lies between PostgreSQL cannot know, and it would rather read whole
    /// tables for a join, which took 0.1 s with 100,000 readers.
    private static final String MOVED =
            """
            with edge as materialized (
                select days, since, case when since < :since then since else :since end as low,
                    case when since < :since then :since else since end as high,
                    case when since < :since then -1 else 1 end as sign
                from tally_edge where days = :days),
            slice as materialized (
                select answer.reader, answer.worth, coalesce(
                    (select ruling.points from ruling where ruling.round = answer.round
                        and ruling.position = answer.position and ruling.accepted),
                    answer.points) as points
                from edge cross join answer
                where first_try and answered_at >= edge.low and answered_at < edge.high <within>),
            part as materialized (
                select reader, sum(points) as points, sum(worth) as worth, count(*) as tries
                from slice group by reader),
            counted as materialized (
                select part.*,
                    (select reader_name from tally where scope = :scope and tally.reader = part.reader) as reader_name,
                    (select <points> from tally where scope = :scope and tally.reader = part.reader) as points_before,
                    (select <worth> from tally where scope = :scope and tally.reader = part.reader) as worth_before,
                    (select <tries> from tally where scope = :scope and tally.reader = part.reader) as tries_before
                from part),
            moved as materialized (
                select reader, reader_name, points_before,
                    coalesce(points_before, 0) + edge.sign * counted.points as points,
                    worth_before + edge.sign * counted.worth as worth,
                    tries_before + edge.sign * counted.tries as tries
                from edge cross join counted),
            """;

    private static final String NEAREST =
            "select days from tally_edge order by abs(since - :since), days limit 1";

    private static final String BEST =
            """
            chosen as materialized (
                select * from (
                    select reader, reader_name, <points> as points, <worth> as worth, <tries> as tries from tally
                    where scope = :scope and <points> is not null
                        and reader not in (select reader from part)
                    order by tally.<points> desc, reader_name, reader limit :limit) as still
                union all
                select reader, reader_name, points, worth, tries from moved where tries > 0
                order by points desc, reader_name, reader limit :limit)
            """;

    private static final String OWN =
            """
            chosen as materialized (
                select reader, reader_name, <points> as points, <worth> as worth, <tries> as tries from tally
                where scope = :scope and reader = :reader and <points> is not null
                    and reader not in (select reader from part)
                union all
                select reader, reader_name, points, worth, tries from moved
                where reader = :reader and tries > 0)
            """;

    private static final String RANKED =
            """
            select reader, reader_name, points, worth, tries, 1
                + <above>
                - (select count(*) from moved
                    where points_before > chosen.points)
                + (select count(*) from moved
                    where moved.tries > 0 and moved.points > chosen.points) as place
            from chosen order by place, reader_name, reader
            """;

    /// How many readers have more points at the edge. Over all, millions may; in a server the index of the best counts them quickly.
    private static final String ABOVE_EVERYWHERE =
            """
            coalesce((select sum(readers) from tally_rung where days = :days
                and tally_rung.points > chosen.points), 0)
            """;

    private static final String ABOVE_IN_SERVER =
            """
            (select count(*) from tally where scope = :scope and tally.<points> > chosen.points)
            """;

    private static final String SCORE =
            """
            select coalesce(points, 0) as points, worth, tries, practice from tally
            where scope = :scope and reader = :reader
            """;

    private StandingQuery() {}

    /// The best `limit` readers by first tries given at `since` or later.
    public static List<Standing> best(Handle handle, Scope scope, Instant since, int limit) {
        return asked(handle, scope, since, BEST)
                .bind("limit", limit)
                .map((row, _) -> standing(row))
                .list();
    }

    /// The reader's own place among all; empty when no first try of theirs counts.
    public static Optional<Standing> own(
            Handle handle, Scope scope, Instant since, ReaderId reader) {
        return asked(handle, scope, since, OWN)
                .bind("reader", reader.value())
                .map((row, _) -> standing(row))
                .findOne();
    }

    /// Asks under the edge that is nearest now. Should it be moved meanwhile, there is only more of the log to read.
    private static Query asked(Handle handle, Scope scope, Instant since, String chosen) {
        Span span =
                Span.of(
                        handle.createQuery(NEAREST)
                                .bind("since", since.toEpochMilli())
                                .mapTo(Integer.class)
                                .one());
        return handle.createQuery(span.in(moved(scope) + chosen + ranked(scope)))
                .bind("days", span.days())
                .bind("since", since.toEpochMilli())
                .bind("scope", scope(scope));
    }

    /// What a reader's answers of all time add up to.
    public static Score score(Handle handle, Scope scope, ReaderId reader) {
        return handle.createQuery(SCORE)
                .bind("scope", scope(scope))
                .bind("reader", reader.value())
                .map((row, _) ->
                        new Score(points(row), row.getInt("tries"), row.getInt("practice")))
                .findOne()
                .orElseGet(() -> new Score(Points.NONE, 0, 0));
    }

    private static String moved(Scope scope) {
        return MOVED.replace(
                "<within>",
                switch (scope) {
                    case Scope.Everywhere _ -> "";
                    case Scope.InServer _ -> "and server = :scope";
                });
    }

    private static String ranked(Scope scope) {
        return RANKED.replace(
                "<above>",
                switch (scope) {
                    case Scope.Everywhere _ -> ABOVE_EVERYWHERE;
                    case Scope.InServer _ -> ABOVE_IN_SERVER;
                });
    }

    /// As the column `scope` names it.
    private static String scope(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere _ -> "";
            case Scope.InServer(String id) -> id;
        };
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("place"),
                new Reader(new ReaderId(row.getString("reader")), row.getString("reader_name")),
                points(row),
                row.getInt("tries"));
    }

    private static Points points(ResultSet row) throws SQLException {
        return new Points(row.getInt("points"), row.getInt("worth"));
    }
}
