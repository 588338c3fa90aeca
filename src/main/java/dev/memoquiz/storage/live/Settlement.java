package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.reader.ReaderId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// Copies the votes on a revealed question into the log, each under its player's seat. Who has an answer there keeps it, so doing
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
            """;

    private static final String ALL = INSERT.formatted("");
    private static final String ONE = INSERT.formatted("and vote.reader = :reader");

    void write(Handle handle) {
        twice(() -> bound(handle.createUpdate(ALL)).execute());
    }

    void write(Handle handle, ReaderId reader) {
        twice(() -> bound(handle.createUpdate(ONE)).bind("reader", reader.value()).execute());
    }

    /// A first try that another process is writing at this moment leaves an answer out the first time: it was no first try, as the
    /// second time shows. There is no third, since there is one first try.
    private static void twice(Runnable insert) {
        insert.run();
        insert.run();
    }

    private Update bound(Update update) {
        return update.bind("live", round.id().value())
                .bind("position", settled.index())
                .bind("server", round.place().server())
                .bind("quiz", round.plan().quiz().value())
                .bind("question", settled.question().id().value())
                .bind("practice", settled.practice());
    }
}
