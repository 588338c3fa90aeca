package dev.memoquiz.storage;

import dev.memoquiz.domain.reader.ReaderId;
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

    boolean hasTallies() {
        return Released.isAtLeast(version, "5");
    }

    boolean hasRungsOfServers() {
        return hasTallies() && !Released.isAtLeast(version, "9");
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
            if (hasTallies()) {
                FormerTallies.add(handle, id, i, at);
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
        if (hasTallies()) {
            FormerTallies.rule(handle, from);
        }
    }
}
