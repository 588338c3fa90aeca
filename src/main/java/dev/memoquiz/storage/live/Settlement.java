package dev.memoquiz.storage.live;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.tally.Counted;
import dev.memoquiz.storage.tally.TallyTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Keeps the words of a revealed question, and copies the votes on it into the log, each under its player's seat. Who has an answer there keeps it, so doing
/// it again changes nothing.
record Settlement(LiveRound round, LiveChange.Settled settled) {
    /// Whether it is a first try is decided as for any other answer.
    private static final String INSERT =
            """
            insert into answer (round, position, reader, reader_name, server, quiz, question, edition,
                answer, points, worth, rule, answered_at, thinking_ms, first_try)
            select player.seat, vote.position, vote.reader, player.reader_name, :server, :quiz,
                :question, vote.edition, vote.answer, vote.points, vote.worth, vote.rule,
                vote.stamped_at, vote.thinking_ms,
                not :practice and not exists (select 1 from answer
                    where reader = vote.reader and quiz = :quiz and question = :question
                        and first_try)
            from live_vote as vote
                join live_player as player
                    on player.live = vote.live and player.reader = vote.reader
            where vote.live = :live and vote.position = :position and not player.is_removed
                and (vote.ballot = 1 or not exists (select 1 from live_vote as first
                    where first.live = vote.live and first.position = vote.position
                        and first.ballot = 1 and first.reader = vote.reader))
                %s
            order by vote.reader
            on conflict do nothing
            returning round, reader, reader_name, answered_at, points, worth, first_try
            """;

    private static final String ALL = INSERT.formatted("");
    private static final String ONE = INSERT.formatted("and vote.reader = :reader");

    void write(Handle handle) {
        WordingTable.keep(handle, round.id(), Worded.of(settled.index(), settled.question()));
        twice(() -> count(handle, bound(handle.createQuery(ALL))));
    }

    void write(Handle handle, ReaderId reader) {
        twice(() -> count(handle, bound(handle.createQuery(ONE)).bind("reader", reader.value())));
    }

    /// A first try that another process is writing at this moment leaves an answer out the first time: it was no first try, as the
    /// second time shows. There is no third, since there is one first try.
    private static void twice(Runnable insert) {
        insert.run();
        insert.run();
    }

    private void count(Handle handle, Query insert) {
        TallyTable.add(handle, insert.map((row, _) -> counted(row)).list());
    }

    private Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                new Reader(new ReaderId(row.getString("reader")), row.getString("reader_name")),
                new Venue.Server(round.place().server()),
                new RoundId(row.getString("round")),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                new Points(row.getInt("points"), row.getInt("worth")),
                row.getBoolean("first_try"));
    }

    private Query bound(Query query) {
        return query.bind("live", round.id().value())
                .bind("position", settled.index())
                .bind("server", round.place().server())
                .bind("quiz", round.plan().quiz().value())
                .bind("question", settled.question().id().value())
                .bind("practice", settled.practice());
    }
}
