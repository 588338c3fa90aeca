package dev.memoquiz.storage;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.tally.Counted;
import dev.memoquiz.storage.tally.TallyTable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jdbi.v3.core.Handle;

/// Fills a database of a released version as the program of that version did.
final class FormerProgram {
    static final int READERS = 8;
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final String ANSWER =
            """
            insert into answer values (?, ?, ?, ?, ?, 'memo', ?, 'e1', '{"v":1,"type":"written","text":"x"}',
                ?, 2, 'idea', ?, 900, ?)
            """;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Set<List<Object>> tried = new HashSet<>();
    private final String version;

    FormerProgram(String version) {
        this.version = version;
    }

    static ReaderId reader(int number) {
        return new ReaderId("discord:" + number);
    }

    boolean hasRulings() {
        return Released.isAtLeast(version, "3");
    }

    /// Whether it kept a tally for each edge.
    boolean hasFormerTallies() {
        return Released.isAtLeast(version, "5") && !hasTodaysTallies();
    }

    boolean hasRungsOfServers() {
        return hasFormerTallies() && !Released.isAtLeast(version, "9");
    }

    /// Whether it kept them as this program does. Once the tables of tallies change, what this program writes now belongs into a class
    /// beside [FormerTallies].
    private boolean hasTodaysTallies() {
        return Released.isAtLeast(version, "10");
    }

    /// A round a day of up to six answers, by eight readers who change their names, in two servers and alone; then a teacher rules.
    void days(Handle handle, int from, int to) {
        for (int day = from; day < to; day++) {
            round(handle, day);
        }
        if (hasRulings()) {
            rulings(handle, moment(from, 0));
        }
    }

    private static long moment(int day, int hour) {
        return START.plus(Duration.ofHours(24L * day + hour)).toEpochMilli();
    }

    private void round(Handle handle, int day) {
        String id = "%012d".formatted(random.nextInt(1_000_000) * 100 + day);
        String reader = reader(random.nextInt(READERS)).value();
        String name = "Name " + random.nextInt(3);
        String server = random.nextInt(3) == 0 ? null : "server-" + random.nextInt(2);
        handle.execute(
                "insert into round values (?, ?, ?, ?, 'memo', '{}', '{}', 9, false, 0, 0)",
                id,
                reader,
                name,
                server);
        for (int i = 0; i < random.nextInt(2, 7); i++) {
            String question = "q-" + random.nextInt(30);
            boolean first = tried.add(List.of(reader, question));
            int points = random.nextInt(3);
            long at = moment(day, i);
            handle.execute(ANSWER, id, i, reader, name, server, question, points, at, first);
            if (hasFormerTallies()) {
                FormerTallies.add(handle, id, i, at);
            } else if (hasTodaysTallies()) {
                TallyTable.add(handle, List.of(Counted.of(answer(handle, id, i))));
            }
        }
    }

    private void rulings(Handle handle, long from) {
        handle.execute(
                """
                insert into ruling select round, position, true, 2, 'x', 'teacher', 'Teacher', 0
                from answer where points < 2 and position = 1 and answered_at >= ?
                """,
                from);
        handle.execute(
                """
                insert into ruling select round, position, false, 0, 'x', 'teacher', 'Teacher', 0
                from answer where points < 2 and position in (1, 2) and answered_at >= ?
                """,
                from);
        if (hasFormerTallies()) {
            FormerTallies.rule(handle, from);
        } else if (hasTodaysTallies()) {
            countRulings(handle, from);
        }
    }

    private static void countRulings(Handle handle, long from) {
        handle.createQuery(
                        """
                        select answer.round, answer.position
                        from answer join ruling on ruling.round = answer.round
                            and ruling.position = answer.position and ruling.accepted
                        where answered_at >= :from
                        """)
                .bind("from", from)
                .map((row, _) -> answer(handle, row.getString("round"), row.getInt("position")))
                .list()
                .forEach(ruled ->
                        TallyTable.rule(
                                handle, new Recorded(ruled.answered(), ruled.firstTry()), 2));
    }

    private static Recorded answer(Handle handle, String round, int position) {
        return AnswerTable.find(handle, new AnswerRef(new RoundId(round), position)).orElseThrow();
    }
}
