package dev.memoquiz.storage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// What the log adds up to, as the programs of the schemas 5.1 to 9.1 kept it, by their own statements: a tally for each edge. The
/// rungs follow by the triggers of those schemas.
final class FormerTallies {
    private static final String ADD =
            """
            insert into tally (days, scope, reader, reader_name, named_at, named_in, points, worth, tries, practice)
            select tally_edge.days, case when place.own = 1 then answer.server else '' end, answer.reader,
                answer.reader_name,
                case when first_try then answered_at else -1 end,
                case when first_try then answer.round else '' end,
                case when first_try and answered_at >= since
                    then coalesce(ruling.points, answer.points) else 0 end,
                case when first_try and answered_at >= since then worth else 0 end,
                case when first_try and answered_at >= since then 1 else 0 end,
                case when first_try then 0 else 1 end
            from answer
                left join ruling on ruling.round = answer.round and ruling.position = answer.position
                    and ruling.accepted
                cross join (select 0 as own union all select 1) as place
                cross join tally_edge
            where answer.round = :round and answer.position = :position
                and (place.own = 0 or answer.server is not null)
                and (first_try or tally_edge.days = 0)
            order by 1, 2
            on conflict (days, scope, reader) do update set
                points = tally.points + excluded.points,
                worth = tally.worth + excluded.worth,
                tries = tally.tries + excluded.tries,
                practice = tally.practice + excluded.practice,
                reader_name = case when (excluded.named_at, excluded.named_in) >= (tally.named_at, tally.named_in)
                    then excluded.reader_name else tally.reader_name end,
                named_in = case when (excluded.named_at, excluded.named_in) >= (tally.named_at, tally.named_in)
                    then excluded.named_in else tally.named_in end,
                named_at = case when excluded.named_at >= tally.named_at
                    then excluded.named_at else tally.named_at end
            """;

    private static final String RULE =
            """
            update tally set points = points + :more
            where reader = :reader and days in (select days from tally_edge where since <= :answered_at)
                and scope in (select '' union all select server from answer
                    where round = :round and position = :position and server is not null)
            """;

    /// Takes out what an edge leaves behind.
    private static final String MOVE =
            """
            with part as materialized (
                select case when place.own = 1 then answer.server else '' end as scope, answer.reader,
                    sum(coalesce(ruling.points, answer.points)) as points, sum(worth) as worth,
                    count(*) as tries
                from tally_edge
                    join answer on answered_at >= tally_edge.since and answered_at < :to
                    left join ruling on ruling.round = answer.round
                        and ruling.position = answer.position and ruling.accepted
                    cross join (select 0 as own union all select 1) as place
                where tally_edge.days = :days and first_try and (place.own = 0 or answer.server is not null)
                group by 1, 2)
            update tally set points = tally.points - part.points, worth = tally.worth - part.worth,
                tries = tally.tries - part.tries
            from part
            where tally.days = :days and tally.scope = part.scope and tally.reader = part.reader
            """;

    private static final String WRONG_RUNGS =
            """
            with steps as (
                select days, scope, points, count(*) as readers from tally
                where tries > 0 and (scope = '' or :servers) group by days, scope, points),
            rungs as (
                select days, scope, points, sum(readers) as readers from tally_rung
                group by days, scope, points having sum(readers) <> 0)
            select (select count(*) from (select * from steps except select * from rungs) as missing)
                + (select count(*) from (select * from rungs except select * from steps) as wrong)
            """;

    private FormerTallies() {}

    /// Counts an answer that has just come into the log.
    static void add(Handle handle, String round, int position, long at) {
        handle.createUpdate(ADD).bind("round", round).bind("position", position).execute();
        for (int days : new int[] {7, 30}) {
            follow(handle, days, at - Duration.ofDays(days).toMillis());
        }
    }

    private static void follow(Handle handle, int days, long to) {
        handle.createUpdate(MOVE).bind("days", days).bind("to", to).execute();
        handle.execute("update tally_edge set since = ? where days = ?", to, days);
    }

    /// Counts the rulings that have just accepted an answer given at `from` or later.
    static void rule(Handle handle, long from) {
        List<Map<String, Object>> ruled =
                handle.createQuery(
                                """
                                select answer.round, answer.position, reader, answered_at,
                                    ruling.points - answer.points as more
                                from answer join ruling on ruling.round = answer.round
                                    and ruling.position = answer.position and ruling.accepted
                                where first_try and answered_at >= :from
                                """)
                        .bind("from", from)
                        .mapToMap()
                        .list();
        ruled.forEach(answer -> handle.createUpdate(RULE).bindMap(answer).execute());
    }

    /// How many rungs are not what the tallies say.
    ///
    /// @param servers whether servers have rungs, too
    static int wrongRungs(Handle handle, boolean servers) {
        return handle.createQuery(WRONG_RUNGS).bind("servers", servers).mapTo(Integer.class).one();
    }
}
