package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.storage.StorageException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The table `live`: each live round as it stands.
public final class LiveTable {
    private static final String INSERT =
            """
            insert into live (id, server, channel, host, host_name, quiz, plan, settings, state,
                version, due_at, idle_at, is_open, seen_at, created_at)
            values (:id, :server, :channel, :host, :host_name, :quiz, :plan, :settings, :state,
                :version, :due_at, :idle_at, :is_open, :moment, :moment)
            on conflict do nothing
            """;

    /// What has ended stays as it is, and a taken channel is not entered.
    private static final String UPDATE =
            """
            update live set server = :server, channel = :channel, host = :host,
                host_name = :host_name, settings = :settings, state = :state, version = :version,
                due_at = coalesce(due_at + cast(:later as bigint), cast(:due_at as bigint)),
                idle_at = coalesce(idle_at + cast(:away as bigint), cast(:idle_at as bigint), idle_at),
                is_open = :is_open,
                seen_at = coalesce(cast(:seen_at as bigint), seen_at),
                ended_at = case when :is_open then ended_at else :moment end
            where id = :id and version = :version - 1 and is_open
                and not exists (select 1 from live as other
                    where other.channel = :channel and other.is_open and other.id <> :id)
            """;

    private static final String SELECT =
            """
            select id, server, channel, host, host_name, quiz, plan, settings, state, version
            from live
            """;

    /// Its index holds no round that is open.
    static final String UNSHOWN =
            SELECT
                    + """
                    where ended_at >= :since
                        and not exists (select 1 from live_post as post
                            where post.live = live.id and post.part = :part)
                    """;

    private LiveTable() {}

    public static Optional<LiveRound> find(Handle handle, LiveId id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id.value())
                .map((row, _) -> LiveRow.round(row))
                .findOne();
    }

    public static Optional<LiveRound> openIn(Handle handle, String channel) {
        return handle.createQuery(SELECT + "where channel = :channel and is_open")
                .bind("channel", channel)
                .map((row, _) -> LiveRow.round(row))
                .findOne();
    }

    public static List<LiveRound> latestIn(Handle handle, String channel, int most) {
        return handle.createQuery(
                        SELECT
                                + """
                                where channel = :channel
                                order by created_at desc, is_open desc, id limit :most
                                """)
                .bind("channel", channel)
                .bind("most", most)
                .map((row, _) -> LiveRow.round(row))
                .list();
    }

    public static Optional<LiveRound> latestOf(Handle handle, String server, ReaderId reader) {
        return handle.createQuery(
                        SELECT
                                + """
                                where server = :server
                                    and (host = :reader or exists (select 1 from live_player as player
                                        where player.live = live.id and player.reader = :reader
                                            and not player.is_removed))
                                order by created_at desc, is_open desc, id limit 1
                                """)
                .bind("server", server)
                .bind("reader", reader.value())
                .map((row, _) -> LiveRow.round(row))
                .findOne();
    }

    /// Those to be led here, as in all that has a `duty`.
    ///
    /// @param unreadable hears of each row that cannot be read, which is left out
    public static List<LiveRound> open(
            Handle handle, Duty duty, Consumer<StorageException> unreadable) {
        Query asked =
                handle.createQuery(
                        SELECT + "where is_open " + within(duty) + " order by created_at, id");
        return LiveRow.rounds(asked, unreadable);
    }

    public static List<LiveRound> unshown(
            Handle handle,
            Duty duty,
            String part,
            Instant since,
            Consumer<StorageException> unreadable) {
        Query asked =
                handle.createQuery(UNSHOWN + within(duty) + " order by created_at, id")
                        .bind("since", since.toEpochMilli())
                        .bind("part", part);
        return LiveRow.rounds(asked, unreadable);
    }

    /// At most `limit` rows, of which those are left out that cannot be read.
    public static List<LiveRound> due(
            Handle handle,
            Duty duty,
            Instant now,
            int limit,
            Consumer<StorageException> unreadable) {
        Query asked =
                handle.createQuery(
                                SELECT
                                        + "where is_open and due_at <= :now "
                                        + within(duty)
                                        + " order by due_at, id limit :limit")
                        .bind("now", now.toEpochMilli())
                        .bind("limit", limit);
        return LiveRow.rounds(asked, unreadable);
    }

    public static int postpone(Handle handle, LiveRound round, Instant due) {
        return later(handle, round, "due_at", due);
    }

    public static Optional<Instant> idleAt(Handle handle, LiveId id) {
        return moment(handle, "select idle_at from live where id = :id", id);
    }

    public static int keepAwake(Handle handle, LiveRound round, Instant until) {
        return later(handle, round, "idle_at", until);
    }

    /// Never sooner than it was.
    private static int later(Handle handle, LiveRound round, String column, Instant moment) {
        return handle.createUpdate(
                        """
                        update live set %1$s = :moment
                        where id = :id and version = :version and is_open and %1$s < :moment
                        """
                                .formatted(column))
                .bind("moment", moment.toEpochMilli())
                .bind("id", round.id().value())
                .bind("version", round.version())
                .execute();
    }

    /// Servers are dealt to shards as [Duty#shard] says; there are numbers alone in this.
    private static String within(Duty duty) {
        if (duty.led().size() == duty.shards()) {
            return "";
        }
        String led =
                duty.led().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return "and (cast(server as bigint) >> 22) %% %d in (%s)"
                .formatted(duty.shards(), led.isEmpty() ? "-1" : led);
    }

    /// Writes a row if nobody was quicker and the channel is free; whether it did.
    static boolean write(Handle handle, Map<String, Object> row, int version) {
        return handle.createUpdate(version == 1 ? INSERT : UPDATE).bindMap(row).execute() == 1;
    }

    /// What a vote depends on.
    record Standing(int version, boolean open) {}

    /// The round as it stands until the transaction ends.
    static Optional<Standing> locked(Handle handle, LiveId id) {
        return handle.createQuery("select version, is_open from live where id = :id <lock>")
                .bind("id", id.value())
                .map((row, _) -> new Standing(row.getInt("version"), row.getBoolean("is_open")))
                .findOne();
    }

    /// The version that may be replaced: 0 where there is no such round yet, −1 where it has ended.
    static int standing(Handle handle, LiveId id) {
        return handle.createQuery(
                        "select case when is_open then version else -1 end from live where id = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /// How many rounds were open.
    public static int seen(Handle handle, Duty duty, Instant now) {
        return handle.createUpdate("update live set seen_at = :now where is_open " + within(duty))
                .bind("now", now.toEpochMilli())
                .execute();
    }

    public static Optional<Instant> lastSeen(Handle handle, LiveId id) {
        return moment(handle, "select seen_at from live where id = :id", id);
    }

    private static Optional<Instant> moment(Handle handle, String select, LiveId id) {
        return handle.createQuery(select)
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }
}
