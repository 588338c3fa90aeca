package dev.memoquiz.storage.tally;

import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table `tally`: each reader's points, in each server and over all. Whatever adds to the log or to the rulings adds here too,
/// in the same transaction.
public final class TallyTable {
    private static final String SCOPES = "reader = :reader and scope in ('', :server)";

    /// A first try that earned nothing, of a reader who has a place and the same name. Their place in the indexes stays.
    private static final String EARNED_NOTHING =
            """
            update tally set worth = worth + :worth, tries = tries + 1,
                worth_30 = worth_30 + :worth_30, tries_30 = tries_30 + :tries_30,
                worth_7 = worth_7 + :worth_7, tries_7 = tries_7 + :tries_7,
                named_in = case when :named_at > named_at or (:named_at = named_at and :named_in > named_in)
                    then :named_in else named_in end,
                named_at = case when :named_at > named_at then :named_at else named_at end
            where %s and points is not null and reader_name = :reader_name
                and (points_30 is not null or :tries_30 = 0) and (points_7 is not null or :tries_7 = 0)
            returning scope
            """
                    .formatted(SCOPES);

    private static final String PRACTISED =
            "update tally set practice = practice + 1 where " + SCOPES + " returning scope";

    /// Any answer, but for the tally in which it was counted already as [#EARNED_NOTHING] or [#PRACTISED]. Which one that was cannot be
    /// seen from the tallies: another process may have begun or changed the other one since. Rows are locked in the same order by
    /// everybody.
    private static final String ADD =
            """
            insert into tally (scope, reader, reader_name, named_at, named_in, practice, points, worth, tries,
                points_30, worth_30, tries_30, points_7, worth_7, tries_7)
            select scope, :reader, :reader_name, :named_at, :named_in, :practice, :points, :worth, :tries,
                :points_30, :worth_30, :tries_30, :points_7, :worth_7, :tries_7
            from (select '' as scope union all select cast(:server as text)) as place
            where scope is not null and scope is distinct from cast(:counted as text)
            order by scope
            on conflict (scope, reader) do update set
                practice = tally.practice + excluded.practice,
                points = case when excluded.points is null then tally.points
                    else coalesce(tally.points, 0) + excluded.points end,
                worth = tally.worth + excluded.worth,
                tries = tally.tries + excluded.tries,
                points_30 = case when excluded.points_30 is null then tally.points_30
                    else coalesce(tally.points_30, 0) + excluded.points_30 end,
                worth_30 = tally.worth_30 + excluded.worth_30,
                tries_30 = tally.tries_30 + excluded.tries_30,
                points_7 = case when excluded.points_7 is null then tally.points_7
                    else coalesce(tally.points_7, 0) + excluded.points_7 end,
                worth_7 = tally.worth_7 + excluded.worth_7,
                tries_7 = tally.tries_7 + excluded.tries_7,
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
            update tally set points = points + :more,
                points_30 = points_30 + :more * :in_30, points_7 = points_7 + :more * :in_7
            where %s
            """
                    .formatted(SCOPES);

    private TallyTable() {}

    /// Counts answers that have just come into the log, each once.
    public static void add(Handle handle, List<Counted> answers) {
        if (answers.isEmpty()) {
            return;
        }
        List<Instant> moments = answers.stream().map(Counted::at).sorted().toList();
        Edges edges = Edges.held(handle, moments.getFirst());
        if (answers.size() == 1 && answers.getFirst().leavesPlaces()) {
            addInPlace(handle, answers.getFirst(), edges);
        } else {
            addAll(handle, answers, edges, Optional.empty());
        }
        edges.follow(handle, moments.getLast());
    }

    private static void addInPlace(Handle handle, Counted answer, Edges edges) {
        List<String> counted =
                handle.createQuery(answer.firstTry() ? EARNED_NOTHING : PRACTISED)
                        .bindMap(row(answer, edges))
                        .mapTo(String.class)
                        .list();
        if (counted.size() < answer.tallies()) {
            addAll(handle, List.of(answer), edges, counted.stream().findFirst());
        }
    }

    /// @param counted in which tally the answers are counted already
    private static void addAll(
            Handle handle, List<Counted> answers, Edges edges, Optional<String> counted) {
        PreparedBatch batch = handle.prepareBatch(ADD);
        answers.stream()
                .sorted(Comparator.comparing(answer -> answer.reader().id().value()))
                .forEach(
                        answer -> batch.bindMap(row(answer, edges)).bind("counted", counted).add());
        batch.execute();
    }

    private static Map<String, Object> row(Counted answer, Edges edges) {
        Map<String, Object> row = new HashMap<>();
        row.put("reader", answer.reader().id().value());
        row.put("reader_name", answer.reader().name());
        row.put("server", answer.venue().server());
        row.put("named_at", answer.firstTry() ? answer.at().toEpochMilli() : -1);
        row.put("named_in", answer.firstTry() ? answer.round().value() : "");
        row.put("practice", answer.firstTry() ? 0 : 1);
        for (Span span : Span.values()) {
            boolean counts = answer.firstTry() && edges.isBehind(span, answer.at());
            row.put(
                    span.in("<points>"),
                    counts ? OptionalInt.of(answer.points().earned()) : OptionalInt.empty());
            row.put(span.in("<worth>"), counts ? answer.points().worth() : 0);
            row.put(span.in("<tries>"), counts ? 1 : 0);
        }
        return row;
    }

    /// Counts a ruling that has just accepted an answer of the log, which no ruling had accepted before.
    public static void rule(Handle handle, Recorded recorded, int points) {
        if (!recorded.firstTry()) {
            return;
        }
        Answered answered = recorded.answered();
        Instant moment = answered.when().at();
        Edges edges = Edges.held(handle, moment);
        handle.createUpdate(RULE)
                .bind("more", points - answered.verdict().points().earned())
                .bind("in_30", edges.isBehind(Span.MONTH, moment) ? 1 : 0)
                .bind("in_7", edges.isBehind(Span.WEEK, moment) ? 1 : 0)
                .bind("reader", answered.who().reader().id().value())
                .bind("server", answered.who().venue().server())
                .execute();
    }
}
