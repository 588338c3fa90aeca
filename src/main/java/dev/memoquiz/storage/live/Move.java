package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.LiveCommit;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// A step of a live round turned into its row by the caller's thread.
public record Move(LiveChange change, Map<String, Object> row) {
    public static Move of(LiveChange change) {
        return new Move(change, LiveRow.of(change));
    }

    public LiveCommit write(Handle handle) {
        LiveRound round = change.round();
        if (!LiveTable.write(handle, row, round.version())) {
            return refusal(handle, round);
        }
        change.settled().ifPresent(settled -> new Settlement(round, settled).write(handle));
        return new LiveCommit.Kept();
    }

    /// A step from the version that stands fails only for want of a free channel, which may have become free in the meantime.
    private static LiveCommit refusal(Handle handle, LiveRound round) {
        return Optional.of(round)
                .filter(it -> LiveTable.standing(handle, it.id()) == it.version() - 1)
                .flatMap(it -> LiveTable.openIn(handle, it.place().channel()))
                .<LiveCommit>map(other -> new LiveCommit.ChannelTaken(other.id()))
                .orElseGet(LiveCommit.Conflict::new);
    }
}
