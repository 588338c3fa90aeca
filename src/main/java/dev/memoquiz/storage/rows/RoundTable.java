package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `round`: each round as it stands.
public final class RoundTable {
    private static final String INSERT =
            """
            insert into round (id, reader, reader_name, server, quiz, plan, progress, version, is_open,
                created_at, updated_at)
            values (:id, :reader, :reader_name, :server, :quiz, :plan, :progress, :version, :is_open,
                :moment, :moment)
            on conflict do nothing
            """;

    /// What has ended stays as it is.
    private static final String UPDATE =
            """
            update round set progress = :progress, version = :version, is_open = :is_open,
                updated_at = :moment
            where id = :id and version = :version - 1 and is_open
            """;

    private static final String SELECT =
            "select id, reader, reader_name, server, quiz, plan, progress, version from round ";

    private RoundTable() {}

    public static Optional<Round> find(Handle handle, RoundId id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id.value())
                .map((row, _) -> round(row))
                .findOne();
    }

    public static Optional<Round> open(Handle handle, ReaderId reader) {
        return handle.createQuery(SELECT + "where reader = :reader and is_open")
                .bind("reader", reader.value())
                .map((row, _) -> round(row))
                .findOne();
    }

    /// Writes a row if nobody was quicker; whether it did.
    public static boolean write(Handle handle, Map<String, Object> row, int version) {
        return handle.createUpdate(version == 1 ? INSERT : UPDATE).bindMap(row).execute() == 1;
    }

    public static Map<String, Object> row(Change change) {
        return row(change.round(), moment(change));
    }

    /// The row of a round as it stands at `moment`: all of it for a new round, and for any other what can change.
    public static Map<String, Object> row(Round round, Instant moment) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", round.id().value());
        row.put("progress", ProgressFormat.write(round.progress()));
        row.put("version", round.version());
        row.put("is_open", round.open());
        row.put("moment", moment.toEpochMilli());
        if (round.version() == 1) {
            row.put("reader", round.reader().id().value());
            row.put("reader_name", round.reader().name());
            row.put("server", round.venue().server());
            row.put("quiz", round.plan().quiz().value());
            row.put("plan", PlanFormat.write(round.plan()));
        }
        return row;
    }

    /// The latest moment that a change tells of.
    private static Instant moment(Change change) {
        return switch (change.round().progress()) {
            case Progress.Asking asking -> asking.since();
            case Progress.Reviewing _, Progress.InClass _ -> lastAnswer(change);
            case Progress.Finished finished -> finished.at();
            case Progress.Stopped stopped -> stopped.at();
        };
    }

    private static Instant lastAnswer(Change change) {
        if (change.answers().isEmpty()) {
            throw new IllegalArgumentException(
                    "a change to reviewing needs the answer reviewed, has 0 answers");
        }
        return change.answers().getLast().when().at();
    }

    private static Round round(ResultSet row) throws SQLException {
        String id = row.getString("id");
        try {
            return new Round(
                    new RoundId(id),
                    new Reader(new ReaderId(row.getString("reader")), row.getString("reader_name")),
                    Venues.venue(row.getString("server")),
                    plan(row),
                    ProgressFormat.read(row.getString("progress")).orElseThrow(Unreadable::new),
                    row.getInt("version"));
        } catch (IllegalArgumentException e) {
            throw Unreadable.row("Round " + id, e);
        }
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return PlanFormat.read(new QuizId(row.getString("quiz")), row.getString("plan"))
                .orElseThrow(Unreadable::new);
    }
}
