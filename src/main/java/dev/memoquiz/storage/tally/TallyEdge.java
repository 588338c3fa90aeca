package dev.memoquiz.storage.tally;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The moment from which on first tries count in the tallies of the last so many days.
///
/// @param since milliseconds since 1970; first tries given then or later are in the tallies
record TallyEdge(Span span, long since) {
    /// How many answers one step takes out at most, so that no writer waits long for it.
    static final int STEP = 64;

    private static final long NEAR = Duration.ofSeconds(2).toMillis();

    /// A clock that was wrong by less is waited for.
    private static final long AHEAD = Duration.ofDays(1).toMillis();

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

    /// Whether nobody else has one of the tallies locked; then they are locked.
    private static final String FREE =
            PART
                    + """
                    , free as materialized (
                        select 1 from tally join part on tally.scope = part.scope and tally.reader = part.reader
                        <free>)
                    select (select count(*) from part) = (select count(*) from free)
                    """;

    private static final String MOVE =
            PART
                    + """
                    update tally set <points> = case when tally.<tries> + :sign * part.tries > 0
                            then coalesce(tally.<points>, 0) + :sign * part.points end,
                        <worth> = tally.<worth> + :sign * part.worth,
                        <tries> = tally.<tries> + :sign * part.tries
                    from part
                    where tally.scope = part.scope and tally.reader = part.reader
                    """;

    /// A step towards `target`, or nothing when it is near enough.
    void follow(Handle handle, long target) {
        if (since + NEAR <= target || since - AHEAD > target) {
            step(handle, target);
        }
    }

    /// Not while others hold the edges or write to the tallies in question: the next answer tries again.
    private void step(Handle handle, long target) {
        long wanted = Math.min(target, furthest(handle));
        long to = wanted > since ? Math.min(wanted, on(handle)) : Math.max(wanted, back(handle));
        if (alone(handle) && free(handle, to) && moved(handle, to)) {
            between(handle.createUpdate(span.in(MOVE)), to)
                    .bind("sign", to < since ? 1 : -1)
                    .execute();
        }
    }

    private long furthest(Handle handle) {
        return handle.createQuery("select <furthest>")
                .bind("days", span.days())
                .mapTo(Long.class)
                .one();
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
                        .bind("days", span.days())
                        .bind("since", since)
                        .execute()
                == 1;
    }

    private <S extends SqlStatement<S>> S between(S statement, long to) {
        return statement.bind("low", Math.min(to, since)).bind("high", Math.max(to, since));
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
