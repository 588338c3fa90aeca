package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// The table `live_player`: who plays in which live round, in the order in which they joined.
public final class PlayerTable {
    private PlayerTable() {}

    public static List<Player> of(Handle handle, LiveId live) {
        return handle.createQuery(
                        """
                        select reader, reader_name, seat, team, is_removed
                        from live_player where live = :live order by joined
                        """)
                .bind("live", live.value())
                .map((row, _) -> player(row))
                .list();
    }

    static Optional<Player> find(Handle handle, LiveId live, ReaderId reader) {
        return handle.createQuery(
                        """
                        select reader, reader_name, seat, team, is_removed
                        from live_player where live = :live and reader = :reader
                        """)
                .bind("live", live.value())
                .bind("reader", reader.value())
                .map((row, _) -> player(row))
                .findOne();
    }

    /// When the first of those who were not removed joined: their seat was made then.
    public static Optional<Instant> firstJoined(Handle handle, LiveId live) {
        return handle.createQuery(
                        """
                        select min(seat.created_at)
                        from live_player as player join round as seat on seat.id = player.seat
                        where player.live = :live and not player.is_removed
                        """)
                .bind("live", live.value())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /// When a player last joined or voted.
    public static Optional<Instant> lastDeed(Handle handle, LiveId live) {
        return handle.createQuery(
                        """
                        select max(moment) from (
                            select max(seat.created_at) as moment
                            from live_player as player join round as seat on seat.id = player.seat
                            where player.live = :live
                            union all
                            select max(stamped_at) as moment from live_vote where live = :live
                        ) as deed
                        """)
                .bind("live", live.value())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /// Takes a player out; how many were there.
    public static int remove(Handle handle, LiveId live, ReaderId reader) {
        return handle.createUpdate(
                        """
                        update live_player set is_removed = true
                        where live = :live and reader = :reader
                        """)
                .bind("live", live.value())
                .bind("reader", reader.value())
                .execute();
    }

    static void add(Handle handle, LiveId live, Player player) {
        handle.createUpdate(
                        """
                        insert into live_player (live, reader, reader_name, seat, team, joined,
                            is_removed)
                        values (:live, :reader, :reader_name, :seat, :team,
                            (select coalesce(max(joined), 0) + 1 from live_player where live = :live),
                            :is_removed)
                        """)
                .bind("live", live.value())
                .bind("reader", player.reader().id().value())
                .bind("reader_name", player.reader().name())
                .bind("seat", player.seat().value())
                .bind("team", player.team())
                .bind("is_removed", player.removed())
                .execute();
    }

    /// Of `teams` teams the one with the fewest players; where some have equally few, the first of them. Empty without teams.
    static OptionalInt smallestTeam(Handle handle, LiveId live, int teams) {
        if (teams == 0) {
            return OptionalInt.empty();
        }
        Map<Integer, Integer> sizes = sizes(handle, live);
        return IntStream.range(0, teams)
                .boxed()
                .min(Comparator.comparing(team -> sizes.getOrDefault(team, 0)))
                .map(OptionalInt::of)
                .orElseThrow();
    }

    private static Map<Integer, Integer> sizes(Handle handle, LiveId live) {
        Map<Integer, Integer> sizes = new HashMap<>();
        handle.createQuery(
                        """
                        select team, count(*) as size from live_player
                        where live = :live and team is not null and not is_removed group by team
                        """)
                .bind("live", live.value())
                .map((row, _) -> Map.entry(row.getInt("team"), row.getInt("size")))
                .forEach(size -> sizes.put(size.getKey(), size.getValue()));
        return sizes;
    }

    private static Player player(ResultSet row) throws SQLException {
        return new Player(
                new Reader(new ReaderId(row.getString("reader")), row.getString("reader_name")),
                new RoundId(row.getString("seat")),
                team(row),
                row.getBoolean("is_removed"));
    }

    private static OptionalInt team(ResultSet row) throws SQLException {
        int team = row.getInt("team");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(team);
    }
}
