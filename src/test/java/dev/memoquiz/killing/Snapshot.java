package dev.memoquiz.killing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.tally.Recount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What stands in the database, read without the program's help.
///
/// @param answers the log
/// @param rounds live rounds, the oldest first
/// @param appealed answers
/// @param damage what SQLite itself finds wrong, and the program's own recount
record Snapshot(
        List<Answer> answers,
        Set<Promises.Answer> appealed,
        List<Ruling> rulings,
        List<Live> rounds,
        List<Player> players,
        List<Vote> votes,
        List<String> damage) {
    /// @param points as graded
    record Answer(
            String round,
            int position,
            String reader,
            String question,
            int points,
            boolean firstTry,
            Instant at,
            long thinking) {}

    /// What a teacher decided, of this answer or of another one in the same words.
    ///
    /// @param points that the answer earns instead, where it is accepted
    record Ruling(Promises.Answer answer, boolean accepted, int points) {}

    /// A live round.
    ///
    /// @param state as JSON
    /// @param seen when a process last led it
    record Live(
            String id,
            String channel,
            JsonNode state,
            JsonNode settings,
            Optional<Instant> due,
            boolean open,
            Instant seen) {
        JsonNode phase() {
            return state.path("phase");
        }

        /// What is going on, also behind a pause: `voting 3 FIRST`.
        String going() {
            JsonNode phase = isPaused() ? phase().path("paused") : phase();
            return phase.path("type").asText()
                    + " "
                    + phase.path("index").asText("")
                    + " "
                    + phase.path("ballot").asText("");
        }

        boolean isPaused() {
            return phase().has("paused");
        }

        boolean automatic() {
            return settings.path("pacing").asText().equals("AUTOMATIC");
        }
    }

    record Player(String live, String reader, String name, String seat, boolean removed) {}

    record Vote(
            String live,
            int position,
            int ballot,
            String reader,
            int points,
            int score,
            Instant stamped) {
        Promises.Vote what() {
            return new Promises.Vote(live, position, ballot, reader);
        }
    }

    /// Of a copy, so that a dead program's files stay as it left them.
    static Snapshot ofDead(Path database, Path folder) {
        try {
            Path copy = folder.resolve("copy.db");
            for (String part : List.of("", "-wal")) {
                Path from = Path.of(database + part);
                if (Files.exists(from)) {
                    Files.copy(from, Path.of(copy + part), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(Path.of(copy + part));
                }
            }
            return read("jdbc:sqlite:" + copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Snapshot read(String url) {
        try (Handle handle = Jdbi.open(url);
                Store store = Store.open(url)) {
            List<String> damage = damage(handle);
            Recount recount = store.recount();
            if (!recount.right()) {
                damage.add("totals are not what the log adds up to: " + recount);
            }
            return new Snapshot(
                    handle.createQuery("select * from answer").map((row, _) -> answer(row)).list(),
                    handle.createQuery("select * from appeal").map((row, _) -> place(row)).set(),
                    handle.createQuery("select * from ruling").map((row, _) -> ruling(row)).list(),
                    rounds(handle),
                    handle.createQuery("select * from live_player")
                            .map((row, _) -> player(row))
                            .list(),
                    handle.createQuery("select * from live_vote").map((row, _) -> vote(row)).list(),
                    damage);
        }
    }

    private static List<Live> rounds(Handle handle) {
        return handle.createQuery("select * from live order by created_at, id")
                .map((row, _) -> live(row))
                .list();
    }

    private static List<String> damage(Handle handle) {
        List<String> damage = new ArrayList<>();
        handle.createQuery("pragma quick_check").mapTo(String.class).forEach(damage::add);
        damage.remove("ok");
        handle.createQuery("pragma foreign_key_check").mapTo(String.class).forEach(damage::add);
        return damage;
    }

    /// The live rounds of a running program.
    static List<Live> roundsNow(Path database) {
        try (Handle handle = Jdbi.open("jdbc:sqlite:file:" + database + "?mode=ro")) {
            return rounds(handle);
        }
    }

    /// Points, first tries and practice answers of a reader in a server, counted from the log and the rulings of a running program.
    static List<Integer> counted(Path database, String reader, String server) {
        try (Handle handle = Jdbi.open("jdbc:sqlite:file:" + database + "?mode=ro")) {
            return handle.createQuery(
                            """
                            select coalesce(sum(case when first_try then coalesce(ruling.points, answer.points) end), 0)
                                as points,
                                count(case when first_try then 1 end) as tries,
                                count(case when not first_try then 1 end) as practice
                            from answer left join ruling on ruling.round = answer.round
                                and ruling.position = answer.position and accepted
                            where reader = :reader and server = :server
                            """)
                    .bind("reader", reader)
                    .bind("server", server)
                    .map((row, _) ->
                            List.of(
                                    row.getInt("points"),
                                    row.getInt("tries"),
                                    row.getInt("practice")))
                    .one();
        }
    }

    Map<Promises.Answer, Answer> byPlace() {
        return answers.stream()
                .collect(
                        Collectors.toMap(
                                it -> new Promises.Answer(it.round(), it.position()), it -> it));
    }

    boolean isRuled(Promises.Answer answer, int points) {
        return rulings.contains(new Ruling(answer, true, points));
    }

    /// Of each player's votes on a question the first ballot that was used.
    Map<String, Vote> first(String live, int position) {
        Map<String, Vote> first = new TreeMap<>();
        votes.stream()
                .filter(vote -> vote.live().equals(live) && vote.position() == position)
                .forEach(vote ->
                        first.merge(
                                vote.reader(),
                                vote,
                                (one, other) -> one.ballot() < other.ballot() ? one : other));
        return first;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("round"),
                row.getInt("position"),
                row.getString("reader"),
                row.getString("quiz") + "/" + row.getString("question"),
                row.getInt("points"),
                row.getBoolean("first_try"),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                row.getLong("thinking_ms"));
    }

    private static Promises.Answer place(ResultSet row) throws SQLException {
        return new Promises.Answer(row.getString("round"), row.getInt("position"));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(place(row), row.getBoolean("accepted"), row.getInt("points"));
    }

    private static Live live(ResultSet row) throws SQLException {
        long due = row.getLong("due_at");
        return new Live(
                row.getString("id"),
                row.getString("channel"),
                Json.parse(row.getString("state")),
                Json.parse(row.getString("settings")),
                due == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due)),
                row.getBoolean("is_open"),
                Instant.ofEpochMilli(row.getLong("seen_at")));
    }

    private static Player player(ResultSet row) throws SQLException {
        return new Player(
                row.getString("live"),
                row.getString("reader"),
                row.getString("reader_name"),
                row.getString("seat"),
                row.getBoolean("is_removed"));
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                row.getString("live"),
                row.getInt("position"),
                row.getInt("ballot"),
                row.getString("reader"),
                row.getInt("points"),
                row.getInt("score"),
                Instant.ofEpochMilli(row.getLong("stamped_at")));
    }
}
