package dev.memoquiz.storage.tally;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

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

    /// Takes out what was given between two moments, or adds it. Whoever has a first try has a tally under every edge.
    private static final String MOVE =
            """
            update tally set points = tally.points + :sign * part.points,
                worth = tally.worth + :sign * part.worth, tries = tally.tries + :sign * part.tries
            from (
                select case when place.own = 1 then answer.server else '' end as scope, answer.reader,
                    sum(coalesce(ruling.points, answer.points)) as points, sum(worth) as worth,
                    count(*) as tries
                from answer
                    left join ruling on ruling.round = answer.round
                        and ruling.position = answer.position and ruling.accepted
                    cross join (select 0 as own union all select 1) as place
                where first_try and answered_at >= :low and answered_at < :high
                    and (place.own = 0 or answer.server is not null)
                group by 1, 2) as part
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

    /// Waits until nobody moves an edge, and lets nobody until the end of the transaction.
    static void hold(Handle handle) {
        handle.execute("update tally_edge set since = since where days > 0");
    }

    private void step(Handle handle, long target) {
        long to = target > since ? Math.min(target, on(handle)) : Math.max(target, back(handle));
        int moved =
                handle.createUpdate(
                                """
                                update tally_edge set since = :to where days = :days and since = :since
                                """)
                        .bind("to", to)
                        .bind("days", days)
                        .bind("since", since)
                        .execute();
        if (moved == 1) {
            move(handle, to);
        }
    }

    private void move(Handle handle, long to) {
        handle.createUpdate(MOVE)
                .bind("sign", to < since ? 1 : -1)
                .bind("days", days)
                .bind("low", Math.min(to, since))
                .bind("high", Math.max(to, since))
                .execute();
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
