package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `answer`: the log, to which rows are only ever added. Feedback is not kept; it is worked out again when shown.
public final class AnswerTable {
    private static final String INSERT =
            """
            insert into answer (round, position, reader, reader_name, server, quiz, question, edition,
                answer, points, worth, rule, answered_at, thinking_ms, first_try)
            values (:round, :position, :reader, :reader_name, :server, :quiz, :question, :edition,
                :answer, :points, :worth, :rule, :answered_at, :thinking_ms,
                not :practice and not exists (select 1 from answer
                    where reader = :reader and quiz = :quiz and question = :question and first_try))
            on conflict do nothing
            returning first_try
            """;
    private static final String SELECT =
            """
            select answer.round, answer.position, reader, reader_name, server, quiz, question, edition,
                answer, answer.points, worth, rule, answered_at, thinking_ms, first_try,
                ruling.points as ruled, appealed_at, exists (select 1 from ruling as declined
                    where declined.round = answer.round and declined.position = answer.position
                        and not declined.accepted) as declined
            from answer
            left join ruling on ruling.round = answer.round and ruling.position = answer.position
                and ruling.accepted
            left join appeal on appeal.round = answer.round and appeal.position = answer.position
            """;
    private static final String APPEALED =
            """
            where appealed_at is not null and coalesce(server, reader) = :forum
                and not exists (select 1 from ruling
                    where ruling.round = answer.round and ruling.position = answer.position)
            order by appealed_at, answer.round, answer.position limit :limit
            """;

    /// One look at the index; the server or else the reader is part of it.
    public static final String OF_SAME_QUESTION =
            SELECT
                    + """
                    where quiz = :quiz and question = :question and edition = :edition
                        and coalesce(server, reader) = :forum
                    """;

    private AnswerTable() {}

    /// Adds a row: whether it is the reader's first try at the question; empty when the place in the round has its answer.
    ///
    /// A first try that another process is writing at this moment is in the way once; then this is none.
    public static Optional<Boolean> add(Handle handle, Map<String, Object> row) {
        return insert(handle, row).or(() -> insert(handle, row));
    }

    private static Optional<Boolean> insert(Handle handle, Map<String, Object> row) {
        return handle.createQuery(INSERT).bindMap(row).mapTo(Boolean.class).findOne();
    }

    public static List<Recorded> of(Handle handle, RoundId round) {
        return handle.createQuery(SELECT + "where answer.round = :round order by answer.position")
                .bind("round", round.value())
                .map((row, _) -> recorded(row))
                .list();
    }

    public static List<Recorded> latest(Handle handle, ReaderId reader, int limit) {
        return handle.createQuery(
                        SELECT
                                + """
                                where reader = :reader
                                order by answered_at desc, answer.round desc, answer.position desc
                                limit :limit
                                """)
                .bind("reader", reader.value())
                .bind("limit", limit)
                .map((row, _) -> recorded(row))
                .list();
    }

    public static Optional<Recorded> find(Handle handle, AnswerRef answer) {
        return handle.createQuery(
                        SELECT + "where answer.round = :round and answer.position = :position")
                .bind("round", answer.round().value())
                .bind("position", answer.index())
                .map((row, _) -> recorded(row))
                .findOne();
    }

    /// The answers to the same edition of the same question under the same forum, the answer itself among them.
    public static List<Recorded> ofSameQuestion(Handle handle, Answered answered) {
        return handle.createQuery(OF_SAME_QUESTION)
                .bind("quiz", answered.what().quiz().value())
                .bind("question", answered.what().question().value())
                .bind("edition", answered.what().edition())
                .bind("forum", Venues.forum(answered.who()))
                .map((row, _) -> recorded(row))
                .list();
    }

    /// The answers with an open appeal, the oldest appeal first.
    public static List<Recorded> appealed(Handle handle, Forum forum, int limit) {
        return handle.createQuery(SELECT + APPEALED)
                .bind(
                        "forum",
                        switch (forum) {
                            case Forum.InServer(String id) -> id;
                            case Forum.OwnDesk(ReaderId reader) -> reader.value();
                        })
                .bind("limit", limit)
                .map((row, _) -> recorded(row))
                .list();
    }

    /// An answer as what the statements of this table bind.
    ///
    /// @param practice whether it can be no first try
    public static Map<String, Object> row(Answered answered, boolean practice) {
        Reader reader = answered.who().reader();
        Points points = answered.verdict().points();
        return Map.ofEntries(
                Map.entry("round", answered.round().value()),
                Map.entry("position", answered.index()),
                Map.entry("reader", reader.id().value()),
                Map.entry("reader_name", reader.name()),
                Map.entry("server", answered.who().venue().server()),
                Map.entry("quiz", answered.what().quiz().value()),
                Map.entry("question", answered.what().question().value()),
                Map.entry("edition", answered.what().edition()),
                Map.entry("answer", AnswerFormat.write(answered.what().answer())),
                Map.entry("points", points.earned()),
                Map.entry("worth", points.worth()),
                Map.entry("rule", answered.verdict().rule().value()),
                Map.entry("answered_at", answered.when().at().toEpochMilli()),
                Map.entry("thinking_ms", answered.when().thinking().toMillis()),
                Map.entry("practice", practice));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        Recorded added = added(row);
        return new Recorded(added.answered(), added.firstTry(), dispute(row));
    }

    /// An answer that has just been added, from the columns of this table; nobody can have disputed it yet.
    public static Recorded added(ResultSet row) throws SQLException {
        String round = row.getString("round");
        int position = row.getInt("position");
        try {
            Answered answered =
                    new Answered(
                            new RoundId(round),
                            position,
                            who(row),
                            what(row),
                            verdict(row),
                            when(row));
            return new Recorded(answered, row.getBoolean("first_try"));
        } catch (IllegalArgumentException e) {
            throw Unreadable.row("Answer %d of round %s".formatted(position, round), e);
        }
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        int ruled = row.getInt("ruled");
        if (!row.wasNull()) {
            return new Dispute.Accepted(ruled);
        }
        if (row.getBoolean("declined")) {
            return new Dispute.Declined();
        }
        return row.getObject("appealed_at") == null ? new Dispute.None() : new Dispute.Open();
    }

    private static Answered.Who who(ResultSet row) throws SQLException {
        ReaderId id = new ReaderId(row.getString("reader"));
        return new Answered.Who(
                new Reader(id, row.getString("reader_name")),
                Venues.venue(row.getString("server")));
    }

    private static Answered.What what(ResultSet row) throws SQLException {
        return new Answered.What(
                new QuizId(row.getString("quiz")),
                new QuestionId(row.getString("question")),
                row.getString("edition"),
                AnswerFormat.read(row.getString("answer")).orElseThrow(Unreadable::new));
    }

    private static Verdict.Graded verdict(ResultSet row) throws SQLException {
        return new Verdict.Graded(
                new Points(row.getInt("points"), row.getInt("worth")),
                new RuleName(row.getString("rule")),
                List.of());
    }

    private static Answered.When when(ResultSet row) throws SQLException {
        return new Answered.When(
                Instant.ofEpochMilli(row.getLong("answered_at")),
                Duration.ofMillis(row.getLong("thinking_ms")));
    }
}
