package dev.memoquiz.storage.live;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.storage.rows.AnswerFormat;
import dev.memoquiz.storage.rows.Unreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `live_vote`: of each player the vote that stands, for each ballot on each question.
public final class VoteTable {
    private static final String UPSERT =
            """
            insert into live_vote (live, position, ballot, reader, edition, answer, points, worth,
                rule, score, asked_back, prompted, stamped_at, thinking_ms)
            values (:live, :position, :ballot, :reader, :edition, :answer, :points, :worth,
                :rule, :score, :asked_back, :asked_back, :stamped_at, :thinking_ms)
            on conflict (live, position, ballot, reader) do update set edition = excluded.edition,
                answer = excluded.answer, points = excluded.points, worth = excluded.worth,
                rule = excluded.rule, score = excluded.score, asked_back = excluded.asked_back,
                prompted = live_vote.prompted or live_vote.asked_back or excluded.prompted,
                stamped_at = excluded.stamped_at, thinking_ms = excluded.thinking_ms
            """;

    private static final String SELECT =
            """
            select reader, position, ballot, edition, answer, points, worth, rule, score, asked_back,
                stamped_at, thinking_ms
            from live_vote where live = :live
            """;

    private VoteTable() {}

    public static List<Vote> of(Handle handle, LiveId live) {
        return handle.createQuery(SELECT + "order by position, ballot, reader")
                .bind("live", live.value())
                .map((row, _) -> vote(row))
                .list();
    }

    public static List<Vote> of(Handle handle, LiveId live, int index) {
        return handle.createQuery(SELECT + "and position = :position order by ballot, reader")
                .bind("live", live.value())
                .bind("position", index)
                .map((row, _) -> vote(row))
                .list();
    }

    public static List<Vote> of(Handle handle, LiveId live, ReaderId reader) {
        return handle.createQuery(SELECT + "and reader = :reader order by position, ballot")
                .bind("live", live.value())
                .bind("reader", reader.value())
                .map((row, _) -> vote(row))
                .list();
    }

    /// Whether a player was asked back in a turn.
    public static boolean prompted(Handle handle, LiveId live, Turn turn, ReaderId reader) {
        return handle.createQuery(
                        """
                        select prompted or asked_back from live_vote
                        where live = :live and position = :position and ballot = :ballot
                            and reader = :reader
                        """)
                .bind("live", live.value())
                .bind("position", turn.index())
                .bind("ballot", number(turn.ballot()))
                .bind("reader", reader.value())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    /// The vote of the same player in the same turn as `other`.
    static Optional<Vote> find(Handle handle, LiveId live, Vote other) {
        return handle.createQuery(
                        SELECT
                                + """
                                and position = :position and ballot = :ballot and reader = :reader
                                """)
                .bind("live", live.value())
                .bind("position", other.turn().index())
                .bind("ballot", number(other.turn().ballot()))
                .bind("reader", other.reader().value())
                .map((row, _) -> vote(row))
                .findOne();
    }

    public static Turnout turnout(Handle handle, LiveId live, Turn turn) {
        return handle.createQuery(
                        """
                        select count(vote.reader) as voted, count(*) as players
                        from live_player as player
                            left join live_vote as vote
                                on vote.live = player.live and vote.position = :position
                                    and vote.ballot = :ballot and vote.reader = player.reader
                                    and not vote.asked_back
                        where player.live = :live and not player.is_removed
                        """)
                .bind("live", live.value())
                .bind("position", turn.index())
                .bind("ballot", number(turn.ballot()))
                .map((row, _) -> new Turnout(row.getInt("voted"), row.getInt("players")))
                .one();
    }

    static void keep(Handle handle, Map<String, Object> row) {
        handle.createUpdate(UPSERT).bindMap(row).execute();
    }

    /// Notes a later press of the answer that stands, which keeps what it earned.
    static void press(Handle handle, Map<String, Object> row) {
        handle.createUpdate(
                        """
                        update live_vote set stamped_at = :stamped_at
                        where live = :live and position = :position and ballot = :ballot
                            and reader = :reader
                        """)
                .bindMap(row)
                .execute();
    }

    static Map<String, Object> row(LiveId live, Vote vote) {
        Points points = vote.mark().points();
        return Map.ofEntries(
                Map.entry("live", live.value()),
                Map.entry("position", vote.turn().index()),
                Map.entry("ballot", number(vote.turn().ballot())),
                Map.entry("reader", vote.reader().value()),
                Map.entry("edition", vote.edition()),
                Map.entry("answer", AnswerFormat.write(vote.answer())),
                Map.entry("points", points.earned()),
                Map.entry("worth", points.worth()),
                Map.entry("rule", vote.mark().rule().value()),
                Map.entry("score", vote.mark().score()),
                Map.entry("asked_back", vote.mark().open()),
                Map.entry("stamped_at", vote.stamped().toEpochMilli()),
                Map.entry("thinking_ms", vote.thinking().toMillis()));
    }

    static Vote vote(ResultSet row) throws SQLException {
        ReaderId reader = new ReaderId(row.getString("reader"));
        Turn turn = new Turn(row.getInt("position"), ballot(row.getInt("ballot")));
        try {
            return new Vote(
                    reader,
                    turn,
                    row.getString("edition"),
                    AnswerFormat.read(row.getString("answer")).orElseThrow(Unreadable::new),
                    mark(row),
                    Instant.ofEpochMilli(row.getLong("stamped_at")),
                    Duration.ofMillis(row.getLong("thinking_ms")));
        } catch (IllegalArgumentException e) {
            throw Unreadable.row("A vote on question %d".formatted(turn.index()), e);
        }
    }

    private static Vote.Mark mark(ResultSet row) throws SQLException {
        return new Vote.Mark(
                new Points(row.getInt("points"), row.getInt("worth")),
                new RuleName(row.getString("rule")),
                row.getInt("score"),
                row.getBoolean("asked_back"));
    }

    private static int number(Ballot ballot) {
        return switch (ballot) {
            case FIRST -> 1;
            case SECOND -> 2;
        };
    }

    private static Ballot ballot(int number) {
        return number == 1 ? Ballot.FIRST : Ballot.SECOND;
    }
}
