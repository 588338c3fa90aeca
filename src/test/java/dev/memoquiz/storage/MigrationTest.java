package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.tally.Recount;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database of any released version keeps what it holds when this program opens it, and is added up.
final class MigrationTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ANSWER =
            """
            insert into answer values (?, ?, ?, ?, ?, 'memo', ?, 'e1', '{"v":1,"type":"written","text":"x"}',
                ?, 2, 'idea', ?, 900, ?)
            """;
    private static final int READERS = 8;

    /// From then on whoever adds an answer adds it up as well, which this test does not.
    private static final String BEFORE_TALLIES = "4";

    private static final Scope EVERYWHERE = new Scope.Everywhere();

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "3.1", "4", "5.1", "6", "7", "8", "9"})
    void a_database_of_any_released_version_keeps_its_answers_and_adds_them_up(String version) {
        keepsAndAddsUp("jdbc:sqlite:" + folder.resolve("memoquiz.db"), version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3.1", "4", "5.1", "6", "7", "8", "9"})
    void so_does_one_on_a_server(String version) {
        String url = OwnServer.bareDatabase();
        keepsAndAddsUp(url, version);
        OwnServer.drop(url);
    }

    private static void keepsAndAddsUp(String url, String version) {
        boolean adds = version.compareTo(BEFORE_TALLIES) > 0;
        Released.migrate(url, adds ? BEFORE_TALLIES : version);
        try (Handle handle = Jdbi.open(url)) {
            answers(handle);
            if (hasRulings(version)) {
                rulings(handle);
            }
        }
        Released.migrate(url, version);

        List<List<Standing>> before = countedByHand(url, hasRulings(version));
        try (Store store = Store.open(url)) {
            Recount recount = store.recount();

            assertThat(recount.tallies()).isGreaterThan(40);
            assertThat(recount.wrong()).isZero();
            assertThat(standings(store)).isEqualTo(before);
            assertThat(IntStream.range(0, READERS).mapToLong(i -> practised(store, i)).sum())
                    .isPositive();
        }
    }

    private static boolean hasRulings(String version) {
        return version.compareTo("3") >= 0;
    }

    /// How many repeats count, as many as there are in the log.
    private static long practised(Store store, int reader) {
        int practice = store.standings().score(reader(reader), EVERYWHERE).practice();
        assertThat(store.standings().latest(reader(reader), 1000))
                .filteredOn(recorded -> !recorded.firstTry())
                .hasSize(practice);
        return practice;
    }

    private static ReaderId reader(int number) {
        return new ReaderId("discord:" + number);
    }

    /// Sixty rounds of up to six answers over sixty days, by eight readers who change their names, in two servers and alone.
    private static void answers(Handle handle) {
        SplittableRandom random = new SplittableRandom(5);
        Set<List<Object>> tried = new HashSet<>();
        for (int round = 0; round < 60; round++) {
            String id = "%012d".formatted(random.nextInt(1_000_000) * 100 + round);
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
                long at = START.plus(Duration.ofHours(24L * round + i)).toEpochMilli();
                boolean first = tried.add(List.of(reader, question));
                handle.execute(
                        ANSWER,
                        id,
                        i,
                        reader,
                        name,
                        server,
                        question,
                        random.nextInt(3),
                        at,
                        first);
            }
        }
    }

    private static void rulings(Handle handle) {
        handle.execute(
                """
                insert into ruling select round, position, true, 2, 'x', 'teacher', 'Teacher', 0
                from answer where points < 2 and position = 1
                """);
        handle.execute(
                """
                insert into ruling select round, position, false, 0, 'x', 'teacher', 'Teacher', 0
                from answer where points < 2 and position in (1, 2)
                """);
    }

    private static List<Instant> moments() {
        Instant end = START.plus(Duration.ofDays(60));
        return List.of(
                Instant.EPOCH, end.minus(Duration.ofDays(30)), end.minus(Duration.ofDays(7)));
    }

    private static List<List<Standing>> standings(Store store) {
        return moments().stream()
                .map(since -> store.standings().top(EVERYWHERE, since, 9))
                .toList();
    }

    /// As the version before the tallies counted.
    private static List<List<Standing>> countedByHand(String url, boolean rulings) {
        try (Handle handle = Jdbi.open(url)) {
            return moments().stream()
                    .map(since -> CountedByHand.top(handle, since, rulings))
                    .toList();
        }
    }
}
