package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.rows.Entry;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
            returning round, position, reader, reader_name, server, quiz, question, edition, answer,
                points, worth, rule, answered_at, thinking_ms, first_try
            """;

    private static final String ALL = INSERT.formatted("");
    private static final String ONE = INSERT.formatted("and vote.reader = :reader");

    void write(Handle handle) {
        WordingTable.keep(handle, round.id(), Worded.of(settled.index(), settled.question()));
        Entry.count(handle, twice(() -> bound(handle.createQuery(ALL))));
    }

    void write(Handle handle, ReaderId reader) {
        Entry.count(
                handle, twice(() -> bound(handle.createQuery(ONE)).bind("reader", reader.value())));
    }

    /// A first try that another process is writing at this moment leaves an answer out the first time: it was no first try, as the
    /// second time shows. There is no third, since there is one first try.
    private static List<Recorded> twice(Supplier<Query> insert) {
        return Stream.of(insert, insert).flatMap(each -> added(each.get()).stream()).toList();
    }

    private static List<Recorded> added(Query insert) {
        return insert.map((row, _) -> AnswerTable.added(row)).list();
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
