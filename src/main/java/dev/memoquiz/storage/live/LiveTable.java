package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.rows.PlanFormat;
import dev.memoquiz.storage.rows.Unreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
                version, due_at, is_open, seen_at, created_at)
            values (:id, :server, :channel, :host, :host_name, :quiz, :plan, :settings, :state,
                :version, :due_at, :is_open, :moment, :moment)
            on conflict do nothing
            """;

    /// What has ended stays as it is, and a taken channel is not entered.
    private static final String UPDATE =
            """
            update live set server = :server, channel = :channel, host = :host,
                host_name = :host_name, settings = :settings, state = :state, version = :version,
                due_at = coalesce(due_at + cast(:later as bigint), cast(:due_at as bigint)),
                is_open = :is_open,
                seen_at = coalesce(cast(:seen_at as bigint), seen_at)
            where id = :id and version = :version - 1 and is_open
                and not exists (select 1 from live as other
                    where other.channel = :channel and other.is_open and other.id <> :id)
            """;

    private static final String SELECT =
            """
            select id, server, channel, host, host_name, quiz, plan, settings, state, version
            from live
            """;

    private LiveTable() {}

    public static Optional<LiveRound> find(Handle handle, LiveId id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id.value())
                .map((row, _) -> round(row))
                .findOne();
    }

    public static Optional<LiveRound> openIn(Handle handle, String channel) {
        return handle.createQuery(SELECT + "where channel = :channel and is_open")
                .bind("channel", channel)
                .map((row, _) -> round(row))
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
                .map((row, _) -> round(row))
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
                .map((row, _) -> round(row))
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
        return rounds(asked, unreadable);
    }

    public static List<LiveRound> unshown(
            Handle handle,
            Duty duty,
            String part,
            Instant since,
            Consumer<StorageException> unreadable) {
        Query asked =
                handle.createQuery(
                                SELECT
                                        + """
                                        where not is_open and seen_at >= :since
                                            and not exists (select 1 from live_post as post
                                                where post.live = live.id and post.part = :part)
                                        """
                                        + within(duty)
                                        + " order by created_at, id")
                        .bind("since", since.toEpochMilli())
                        .bind("part", part);
        return rounds(asked, unreadable);
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
        return rounds(asked, unreadable);
    }

    public static int postpone(Handle handle, LiveRound round, Instant due) {
        return handle.createUpdate(
                        """
                        update live set due_at = :due
                        where id = :id and version = :version and is_open and due_at < :due
                        """)
                .bind("due", due.toEpochMilli())
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
        return handle.createQuery("select seen_at from live where id = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    static Map<String, Object> row(LiveChange change) {
        LiveRound round = change.round();
        return Map.ofEntries(
                Map.entry("id", round.id().value()),
                Map.entry("server", round.place().server()),
                Map.entry("channel", round.place().channel()),
                Map.entry("host", round.host().id().value()),
                Map.entry("host_name", round.host().name()),
                Map.entry("quiz", round.plan().quiz().value()),
                Map.entry("plan", PlanFormat.write(round.plan())),
                Map.entry("settings", SettingsFormat.write(round.settings())),
                Map.entry("state", StateFormat.write(state(round))),
                Map.entry("version", round.version()),
                Map.entry("due_at", change.due().map(Instant::toEpochMilli)),
                Map.entry("later", change.later().map(Duration::toMillis)),
                Map.entry("is_open", round.open()),
                Map.entry("seen_at", change.back().map(back -> back.seen().toEpochMilli())),
                Map.entry("moment", moment(round.phase()).toEpochMilli()));
    }

    private static StateFormat.State state(LiveRound round) {
        return new StateFormat.State(
                round.phase(), round.course().skipped(), round.course().closed());
    }

    /// The moment at which a phase began.
    private static Instant moment(Phase phase) {
        return switch (phase) {
            case Phase.Lobby lobby -> lobby.since();
            case Phase.Voting voting -> voting.opened();
            case Phase.Discussing discussing -> discussing.since();
            case Phase.Revealed revealed -> revealed.since();
            case Phase.Paused paused -> paused.at();
            case Phase.Ended ended -> ended.at();
        };
    }

    private static List<LiveRound> rounds(Query asked, Consumer<StorageException> unreadable) {
        return asked.map((row, _) -> readable(row, unreadable)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LiveRound> readable(
            ResultSet row, Consumer<StorageException> unreadable) throws SQLException {
        try {
            return Optional.of(round(row));
        } catch (StorageException e) {
            unreadable.accept(e);
            return Optional.empty();
        }
    }

    private static LiveRound round(ResultSet row) throws SQLException {
        String id = row.getString("id");
        try {
            StateFormat.State state =
                    StateFormat.read(row.getString("state")).orElseThrow(Unreadable::new);
            return new LiveRound(
                    new LiveId(id),
                    new Place(row.getString("server"), row.getString("channel")),
                    new Reader(new ReaderId(row.getString("host")), row.getString("host_name")),
                    course(row, state),
                    SettingsFormat.read(row.getString("settings")).orElseThrow(Unreadable::new),
                    state.phase(),
                    row.getInt("version"));
        } catch (IllegalArgumentException e) {
            throw Unreadable.row("Live round " + id, e);
        }
    }

    private static LiveRound.Course course(ResultSet row, StateFormat.State state)
            throws SQLException {
        QuizId quiz = new QuizId(row.getString("quiz"));
        return new LiveRound.Course(
                PlanFormat.read(quiz, row.getString("plan")).orElseThrow(Unreadable::new),
                state.skipped(),
                state.closed());
    }
}
