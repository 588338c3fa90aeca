package dev.memoquiz.storage.tally;

import org.jdbi.v3.core.Handle;

/// What counting the whole log anew came to.
///
/// @param tallies how many tallies the log adds up to
/// @param wrong how many kept tallies, edges and numbers of readers are not what they should be
public record Recount(long tallies, long wrong) {
    /// Every tally as the log says it is. Of who has nothing but practice the name does not matter.
    private static final String COUNTED =
            """
            counted as materialized (
                select tally_edge.days, case when place.own = 1 then answer.server else '' end as scope,
                    answer.reader,
                    sum(case when first_try then coalesce(ruling.points, answer.points) else 0 end) as points,
                    sum(case when first_try then worth else 0 end) as worth,
                    sum(case when first_try then 1 else 0 end) as tries,
                    sum(case when first_try then 0 else 1 end) as practice
                from answer
                    left join ruling on ruling.round = answer.round and ruling.position = answer.position
                        and ruling.accepted
                    cross join (select 0 as own union all select 1) as place
                    join tally_edge on tally_edge.days = 0 or (first_try and answered_at >= since)
                where place.own = 0 or answer.server is not null
                group by 1, 2, 3),
            named as materialized (
                select scope, reader, reader_name from (
                    select case when place.own = 1 then answer.server else '' end as scope, reader, reader_name,
                        row_number() over (
                            partition by case when place.own = 1 then answer.server else '' end, reader
                            order by answered_at desc, round desc, position desc) as turn
                    from answer cross join (select 0 as own union all select 1) as place
                    where first_try and (place.own = 0 or answer.server is not null)) as ordered
                where turn = 1),
            """;

    private static final String COMPARED =
            """
            log as (
                select days, counted.scope, counted.reader, coalesce(reader_name, '') as reader_name, points, worth,
                    tries, practice
                from counted left join named
                    on named.scope = counted.scope and named.reader = counted.reader),
            tallied as (
                select 0 as days, scope, reader, case when named_at < 0 then '' else reader_name end as reader_name,
                    points, worth, tries, practice
                from tally
                union all
                select 30, scope, reader, reader_name, points_30, worth_30, tries_30, 0 from tally
                where tries_30 > 0
                union all
                select 7, scope, reader, reader_name, points_7, worth_7, tries_7, 0 from tally where tries_7 > 0),
            kept as (
                select days, scope, reader, reader_name, coalesce(points, 0) as points, worth, tries, practice
                from tallied),
            steps as (
                select days, points, count(*) as readers from tallied
                where scope = '' and points is not null group by days, points),
            rungs as (
                select days, points, sum(readers) as readers from tally_rung
                group by days, points having sum(readers) <> 0),
            wrong as (
                select days, scope, reader from (select * from log except select * from kept) as missing
                union select days, scope, reader from (select * from kept except select * from log) as wrong)
            select (select count(*) from counted) as tallies,
                (select count(*) from wrong)
                + (select count(*) from (select * from steps except select * from rungs) as missing)
                + (select count(*) from (select * from rungs except select * from steps) as wrong) as wrong
            """;

    /// Counts the log; reads it all, which takes about a minute for ten million answers.
    public static Recount of(Handle handle) {
        return handle.createQuery("with " + COUNTED + COMPARED)
                .map((row, _) -> new Recount(row.getLong("tallies"), row.getLong("wrong")))
                .one();
    }

    public boolean right() {
        return wrong == 0;
    }
}
