package dev.memoquiz.storage.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The moment from which on first tries count in the tallies of the last so many days.
///
/// @param since milliseconds since 1970; first tries given then or later are in the tallies
record TallyEdge(int days, long since) {
    /// How many answers one step takes out at most, so that no writer waits long for it.
    static final int STEP = 64;

    private static final long NEAR = Duration.ofSeconds(2).toMillis();

    /// A clock that was wrong by less is waited for.
    private static final long AHEAD = Duration.ofDays(1).toMillis();

    private static final String BEHIND =
            """
            select days, since from tally_edge
            where days > 0 and (since + :near <= :now - days * cast(86400000 as bigint)
                or since - :ahead > :now - days * cast(86400000 as bigint))
            """;

    private static final String BOUND_ON =
            """
            select answered_at from answer where first_try and answered_at >= :since
            order by answered_at limit 1 offset :step
            """;

    private static final String BOUND_BACK =
            """
            select answered_at from answer where first_try and answered_at < :since
            order by answered_at desc limit 1 offset :step
            """;

    /// What was given between two moments.
    private static final String PART =
            """
            with part as materialized (
                select case when place.own = 1 then answer.server else '' end as scope, answer.reader,
                    sum(coalesce(ruling.points, answer.points)) as points, sum(worth) as worth,
                    count(*) as tries
                from answer
                    left join ruling on ruling.round = answer.round
                        and ruling.position = answer.position and ruling.accepted
                    cross join (select 0 as own union all select 1) as place
                where first_try and answered_at >= :low and answered_at < :high
                    and (place.own = 0 or answer.server is not null)
                group by 1, 2)
            """;

    /// Whether nobody else has one of the tallies locked; then they are locked. Whoever has a first try has a tally under every edge.
    private static final String FREE =
            PART
                    + """
                    , free as materialized (
                        select 1 from tally join part on tally.scope = part.scope and tally.reader = part.reader
                        where tally.days = :days <free>)
                    select (select count(*) from part) = (select count(*) from free)
                    """;

    private static final String MOVE =
            PART
                    + """
                    update tally set points = tally.points + :sign * part.points,
                        worth = tally.worth + :sign * part.worth,
                        tries = tally.tries + :sign * part.tries
                    from part
                    where tally.days = :days and tally.scope = part.scope and tally.reader = part.reader
                    """;

    /// Lets the edges follow an answer given at `now`: a step towards so many days before, or nothing when they are near enough.
    static void follow(Handle handle, Instant now) {
        handle.createQuery(BEHIND)
                .bind("now", now.toEpochMilli())
                .bind("near", NEAR)
                .bind("ahead", AHEAD)
                .map((row, _) -> new TallyEdge(row.getInt("days"), row.getLong("since")))
                .list()
                .forEach(edge ->
                        edge.step(handle, now.minus(Duration.ofDays(edge.days())).toEpochMilli()));
    }

    /// Lets nobody move an edge past `moment` until the end of the transaction, once nobody does. What is added to the log or ruled
    /// on at that moment is then either behind the edge for everybody or for nobody.
    static void hold(Handle handle, Instant moment) {
        var _ =
                handle.createQuery("<stay>")
                        .bind("moment", moment.toEpochMilli())
                        .mapTo(String.class)
                        .findOne();
    }

    /// The days of the edges that lie behind `moment`, or at it.
    static List<Integer> behind(Handle handle, Instant moment) {
        return handle.createQuery("select days from tally_edge where since <= :moment")
                .bind("moment", moment.toEpochMilli())
                .mapTo(Integer.class)
                .list();
    }

    /// Not while others hold the edges or write to the tallies in question: the next answer tries again.
    private void step(Handle handle, long target) {
        long wanted = Math.min(target, furthest(handle));
        long to = wanted > since ? Math.min(wanted, on(handle)) : Math.max(wanted, back(handle));
        if (alone(handle) && free(handle, to) && moved(handle, to)) {
            between(handle.createUpdate(MOVE), to).bind("sign", to < since ? 1 : -1).execute();
        }
    }

    private long furthest(Handle handle) {
        return handle.createQuery("select <furthest>").bind("days", days).mapTo(Long.class).one();
    }

    private static boolean alone(Handle handle) {
        return handle.createQuery("select <alone>").mapTo(Boolean.class).one();
    }

    private boolean free(Handle handle, long to) {
        return between(handle.createQuery(FREE), to).mapTo(Boolean.class).one();
    }

    private boolean moved(Handle handle, long to) {
        return handle.createUpdate(
                                """
                                update tally_edge set since = :to where days = :days and since = :since
                                """)
                        .bind("to", to)
                        .bind("days", days)
                        .bind("since", since)
                        .execute()
                == 1;
    }

    private <S extends SqlStatement<S>> S between(S statement, long to) {
        return statement
                .bind("days", days)
                .bind("low", Math.min(to, since))
                .bind("high", Math.max(to, since));
    }

    /// How far on one step can go: always further than before.
    private long on(Handle handle) {
        return handle.createQuery(BOUND_ON)
                .bind("since", since)
                .bind("step", STEP)
                .mapTo(Long.class)
                .findOne()
                .map(bound -> Math.max(bound, since + 1))
                .orElse(Long.MAX_VALUE);
    }

    private long back(Handle handle) {
        return handle.createQuery(BOUND_BACK)
                .bind("since", since)
                .bind("step", STEP)
                .mapTo(Long.class)
                .findOne()
                .orElse(Long.MIN_VALUE);
    }
}
