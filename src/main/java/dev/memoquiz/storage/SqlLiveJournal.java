package dev.memoquiz.storage;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.storage.live.Casting;
import dev.memoquiz.storage.live.LiveTable;
import dev.memoquiz.storage.live.Move;
import dev.memoquiz.storage.live.PlayerTable;
import dev.memoquiz.storage.live.PostTable;
import dev.memoquiz.storage.live.Seat;
import dev.memoquiz.storage.live.VoteTable;
import dev.memoquiz.storage.live.WordingTable;
import dev.memoquiz.storage.shard.Fence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal of live rounds in tables.
final class SqlLiveJournal implements LiveJournal {
    private static final Logger LOG = LoggerFactory.getLogger(SqlLiveJournal.class);

    private final Writer writer;
    private final Readers readers;
    private final Supplier<Duty> duty;

    /// What was said of rounds that cannot be read.
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    SqlLiveJournal(Writer writer, Readers readers, Supplier<Duty> duty) {
        this.writer = writer;
        this.readers = readers;
        this.duty = duty;
    }

    @Override
    public Optional<LiveRound> find(LiveId id) {
        return readers.read(handle -> LiveTable.find(handle, id));
    }

    @Override
    public Optional<LiveRound> openIn(String channel) {
        return readers.read(handle -> LiveTable.openIn(handle, channel));
    }

    @Override
    public List<LiveRound> latestIn(String channel, int most) {
        return readers.read(handle -> LiveTable.latestIn(handle, channel, most));
    }

    @Override
    public Optional<LiveRound> latestOf(String server, ReaderId reader) {
        return readers.read(handle -> LiveTable.latestOf(handle, server, reader));
    }

    @Override
    public List<LiveRound> open() {
        return readers.read(handle -> LiveTable.open(handle, duty.get(), this::tell));
    }

    @Override
    public List<LiveRound> unshown(String part, Instant since) {
        return readers.read(
                handle -> LiveTable.unshown(handle, duty.get(), part, since, this::tell));
    }

    @Override
    public List<LiveRound> due(Instant now, int limit) {
        return readers.read(handle -> LiveTable.due(handle, duty.get(), now, limit, this::tell));
    }

    /// Once for each round, since they are asked for again and again.
    private void tell(StorageException unreadable) {
        if (told.add(String.valueOf(unreadable.getMessage()))) {
            LOG.error("It is left alone: {}", unreadable.getMessage());
        }
    }

    @Override
    public Optional<Instant> lastDeed(LiveId id) {
        return readers.read(handle -> PlayerTable.lastDeed(handle, id));
    }

    @Override
    public Optional<Instant> firstJoined(LiveId id) {
        return readers.read(handle -> PlayerTable.firstJoined(handle, id));
    }

    @Override
    public void postpone(LiveRound round, Instant due) {
        write(round, handle -> LiveTable.postpone(handle, round, due));
    }

    @Override
    public Optional<Instant> idleAt(LiveId id) {
        return readers.read(handle -> LiveTable.idleAt(handle, id));
    }

    @Override
    public void keepAwake(LiveRound round, Instant until) {
        var _ = writer.keep(handle -> LiveTable.keepAwake(handle, round, until));
    }

    @Override
    public boolean leads(String server) {
        Duty ours = duty.get();
        return ours.alone() || readers.read(handle -> Fence.stands(handle, ours, server));
    }

    @Override
    public LiveCommit commit(LiveChange change) {
        Move move = Move.of(change);
        Duty ours = duty.get();
        return writer.keep(handle -> step(handle, ours, move));
    }

    /// A process that was stopped and goes on may have lost its duty to another in the meantime.
    private static LiveCommit step(Handle handle, Duty ours, Move move) {
        return Fence.fenced(handle, ours, move.change().round().place().server())
                ? move.write(handle)
                : new LiveCommit.Conflict();
    }

    /// A round's server, plan and settings stand from its start, so the seat can be made ready outside the transaction.
    @Override
    public Joining join(LiveId id, Reader reader, RoundId seat, Instant now) {
        return find(id).map(round -> Seat.of(round, reader, seat, now))
                .map(ready -> writer.keep(ready::join))
                .orElseGet(Joining.Over::new);
    }

    @Override
    public void remove(LiveId id, ReaderId player) {
        var _ = writer.keep(handle -> PlayerTable.remove(handle, id, player));
    }

    @Override
    public VoteCommit vote(LiveRound judgedBy, Cast cast) {
        Casting casting = Casting.of(judgedBy, cast);
        return writer.keep(casting::write);
    }

    @Override
    public List<Player> players(LiveId id) {
        return readers.read(handle -> PlayerTable.of(handle, id));
    }

    @Override
    public Turnout turnout(LiveId id, Turn turn) {
        return readers.read(handle -> VoteTable.turnout(handle, id, turn));
    }

    @Override
    public List<Vote> votes(LiveId id) {
        return readers.read(handle -> VoteTable.of(handle, id));
    }

    @Override
    public List<Vote> votes(LiveId id, int index) {
        return readers.read(handle -> VoteTable.of(handle, id, index));
    }

    @Override
    public List<Vote> votes(LiveId id, ReaderId player) {
        return readers.read(handle -> VoteTable.of(handle, id, player));
    }

    @Override
    public List<Worded> wordings(LiveId id) {
        return readers.read(handle -> WordingTable.of(handle, id));
    }

    @Override
    public boolean askedBack(LiveId id, Turn turn, ReaderId player) {
        return readers.read(handle -> VoteTable.prompted(handle, id, turn, player));
    }

    @Override
    public void seen(Instant now) {
        Duty ours = duty.get();
        var _ = writer.keep(handle -> LiveTable.seen(handle, Fence.fenced(handle, ours), now));
    }

    @Override
    public Optional<Instant> lastSeen(LiveId id) {
        return readers.read(handle -> LiveTable.lastSeen(handle, id));
    }

    @Override
    public Optional<String> post(LiveId id, String part) {
        return readers.read(handle -> PostTable.find(handle, id, part));
    }

    @Override
    public void keepPost(LiveRound round, String part, String message) {
        write(round, handle -> PostTable.keep(handle, round.id(), part, message));
    }

    /// Writes what cannot conflict, unless another process leads the round by now.
    private void write(LiveRound round, ToIntFunction<Handle> statement) {
        Duty ours = duty.get();
        var _ =
                writer.keep(handle ->
                        Fence.fenced(handle, ours, round.place().server())
                                ? statement.applyAsInt(handle)
                                : 0);
    }
}
