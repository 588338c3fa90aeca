package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
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
import org.jdbi.v3.core.statement.Query;

/// A row of the table `live`, and the round that it holds.
final class LiveRow {
    private LiveRow() {}

    static Map<String, Object> of(LiveChange change) {
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
                Map.entry("idle_at", change.idle().map(Instant::toEpochMilli)),
                Map.entry("away", change.back().map(back -> back.later().toMillis())),
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

    /// @param unreadable hears of each row that cannot be read, which is left out
    static List<LiveRound> rounds(Query asked, Consumer<StorageException> unreadable) {
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

    static LiveRound round(ResultSet row) throws SQLException {
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
