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

/// Standings and scores read from the tallies. How long that takes does not depend on how many answers or readers there are, but on
/// how many answers were given between the moment asked for and the nearest edge: none for all time, and those of some seconds for
/// the last so many days.
public final class StandingQuery {
    /// `moved` are the readers whose tally at the edge is not their tally at the moment asked for, with both. The log of what lies
    /// between tells the difference, to be added when the moment comes before the edge.
    private static final String MOVED =
            """
            with edge as materialized (
                select days, since, case when since < :since then since else :since end as low,
                    case when since < :since then :since else since end as high,
                    case when since < :since then -1 else 1 end as sign
                from tally_edge order by abs(since - :since), days limit 1),
            slice as materialized (
                select answer.reader, answer.worth, coalesce(ruling.points, answer.points) as points
                from edge cross join answer left join ruling on ruling.round = answer.round
                    and ruling.position = answer.position and ruling.accepted
                where first_try and answered_at >= edge.low and answered_at < edge.high <within>),
            part as materialized (
                select reader, sum(points) as points, sum(worth) as worth, count(*) as tries
                from slice group by reader),
            moved as materialized (
                select tally.reader, tally.reader_name, tally.points as points_before,
                    tally.tries as tries_before, tally.points + edge.sign * part.points as points,
                    tally.worth + edge.sign * part.worth as worth,
                    tally.tries + edge.sign * part.tries as tries
                from edge cross join part cross join tally
                where tally.days = edge.days and tally.scope = :scope and tally.reader = part.reader),
            """;

    private static final String BEST =
            """
            chosen as materialized (
                select * from (
                    select reader, reader_name, points, worth, tries from tally
                    where days = (select days from edge) and scope = :scope and tries > 0
                        and reader not in (select reader from part)
                    order by points desc, reader_name, reader limit :limit) as still
                union all
                select reader, reader_name, points, worth, tries from moved where tries > 0
                order by points desc, reader_name, reader limit :limit)
            """;

    private static final String OWN =
            """
            chosen as materialized (
                select reader, reader_name, points, worth, tries from tally
                where days = (select days from edge) and scope = :scope and reader = :reader and tries > 0
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
                    where tries_before > 0 and points_before > chosen.points)
                + (select count(*) from moved
                    where moved.tries > 0 and moved.points > chosen.points) as place
            from chosen order by place, reader_name, reader
            """;

    /// How many readers have more points at the edge. Over all, millions may; in a server the index of the best counts them quickly.
    private static final String ABOVE_EVERYWHERE =
            """
            coalesce((select sum(readers) from tally_rung where days = (select days from edge)
                and scope = :scope and tally_rung.points > chosen.points), 0)
            """;

    private static final String ABOVE_IN_SERVER =
            """
            (select count(*) from tally where days = (select days from edge)
                and scope = :scope and tries > 0 and tally.points > chosen.points)
            """;

    private static final String SCORE =
            """
            select points, worth, tries, practice from tally
            where days = 0 and scope = :scope and reader = :reader
            """;

    private StandingQuery() {}

    /// The best `limit` readers by first tries given at `since` or later.
    public static List<Standing> best(Handle handle, Scope scope, Instant since, int limit) {
        return handle.createQuery(moved(scope) + BEST + ranked(scope))
                .bind("since", since.toEpochMilli())
                .bind("scope", scope(scope))
                .bind("limit", limit)
                .map((row, _) -> standing(row))
                .list();
    }

    /// The reader's own place among all; empty when no first try of theirs counts.
    public static Optional<Standing> own(
            Handle handle, Scope scope, Instant since, ReaderId reader) {
        return handle.createQuery(moved(scope) + OWN + ranked(scope))
                .bind("since", since.toEpochMilli())
                .bind("scope", scope(scope))
                .bind("reader", reader.value())
                .map((row, _) -> standing(row))
                .findOne();
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
