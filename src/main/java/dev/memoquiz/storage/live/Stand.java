package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.reader.ReaderId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What decides whether somebody may join or vote.
///
/// @param player the reader among the players; empty when they are new
record Stand(int version, boolean open, Optional<Player> player) {
    /// Empty when there is no such live round. It stands so until the transaction ends: a step of the round, in whichever process,
    /// comes before or after.
    static Optional<Stand> of(Handle handle, LiveId live, ReaderId reader) {
        return LiveTable.locked(handle, live)
                .map(standing ->
                        new Stand(
                                standing.version(),
                                standing.open(),
                                PlayerTable.find(handle, live, reader)));
    }
}
