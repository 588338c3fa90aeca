package dev.memoquiz.storage.tally;

import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table `tally`: each reader's points, in each server and over all. Whatever adds to the log or to the rulings adds here too,
/// in the same transaction.
public final class TallyTable {
    /// An answer counts where it was given and over all, under each edge that it lies behind; practice for all time alone. Rows are
    /// locked in the same order by everybody.
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

    /// Without a join, since PostgreSQL may overlook a row of one that it had to wait for.
    private static final String RULE =
            """
            update tally set points = points + :more
            where reader = :reader and scope in (<scopes>) and days in (<days>)
            """;

    private TallyTable() {}

    /// Counts answers that have just come into the log, each once, with what was ruled on their words.
    ///
    /// @param earliest when the first of them was given
    /// @param latest when the last of them was given
    public static void add(
            Handle handle, List<AnswerRef> answers, Instant earliest, Instant latest) {
        if (answers.isEmpty()) {
            return;
        }
        TallyEdge.hold(handle, earliest);
        PreparedBatch batch = handle.prepareBatch(ADD);
        answers.forEach(answer ->
                batch.bind("round", answer.round().value()).bind("position", answer.index()).add());
        batch.execute();
        TallyEdge.follow(handle, latest);
    }

    /// Counts a ruling that has just accepted an answer of the log, which no ruling had accepted before.
    public static void rule(Handle handle, Recorded recorded, int points) {
        if (!recorded.firstTry()) {
            return;
        }
        Answered answered = recorded.answered();
        Instant moment = answered.when().at();
        TallyEdge.hold(handle, moment);
        handle.createUpdate(RULE)
                .bind("more", points - answered.verdict().points().earned())
                .bind("reader", answered.who().reader().id().value())
                .bindList("scopes", scopes(answered.who().venue()))
                .bindList("days", TallyEdge.behind(handle, moment))
                .execute();
    }

    private static List<String> scopes(Venue venue) {
        return switch (venue) {
            case Venue.Server(String id) -> List.of("", id);
            case Venue.Alone _ -> List.of("");
        };
    }
}
