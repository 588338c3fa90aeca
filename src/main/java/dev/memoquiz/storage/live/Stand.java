package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.reader.ReaderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What decides whether somebody may join or vote.
///
/// @param player the reader among the players; empty when they are new
record Stand(int version, boolean open, Optional<Player> player) {
    /// Empty when there is no such live round.
    static Optional<Stand> of(Handle handle, LiveId live, ReaderId reader) {
        return handle.createQuery(
                        """
                        select live.version, live.is_open, player.reader, player.reader_name,
                            player.seat, player.team, player.is_removed
                        from live left join live_player as player
                            on player.live = live.id and player.reader = :reader
                        where live.id = :live
                        """)
                .bind("live", live.value())
                .bind("reader", reader.value())
                .map((row, _) -> stand(row))
                .findOne();
    }

    private static Stand stand(ResultSet row) throws SQLException {
        boolean known = row.getString("reader") != null;
        return new Stand(
                row.getInt("version"),
                row.getBoolean("is_open"),
                known ? Optional.of(PlayerTable.player(row)) : Optional.empty());
    }
}
