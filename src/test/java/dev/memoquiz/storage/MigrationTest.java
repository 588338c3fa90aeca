package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.rows.RulingTable;
import dev.memoquiz.storage.tally.Recount;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A database of any released version keeps what it holds when this program opens it, and is added up.
final class MigrationTest {
    private static final Scope EVERYWHERE = new Scope.Everywhere();
    private static final int DAYS = 60;

    @TempDir private Path folder;

    static List<String> releasedInFiles() {
        return Released.versions("sqlite");
    }

    static List<String> releasedOnServers() {
        return Released.versions("postgresql");
    }

    @ParameterizedTest
    @MethodSource("releasedInFiles")
    void a_database_of_any_released_version_keeps_its_answers_and_adds_them_up(String version) {
        keepsAndAddsUp("jdbc:sqlite:" + folder.resolve("memoquiz.db"), version);
    }

    @ParameterizedTest
    @MethodSource("releasedOnServers")
    void so_does_one_on_a_server(String version) {
        String url = OwnServer.bareDatabase();
        keepsAndAddsUp(url, version);
        OwnServer.drop(url);
    }

    private static void keepsAndAddsUp(String url, String version) {
        Released.migrate(url, version);
        FormerProgram program = new FormerProgram(version);
        fill(url, program);

        List<List<Standing>> before = countedByHand(url, program.hasRulings());
        try (Store store = Store.open(url)) {
            Recount recount = store.recount();

            assertThat(recount.tallies()).isGreaterThan(40);
            assertThat(recount.wrong()).isZero();
            assertThat(standings(store)).isEqualTo(before);
            assertThat(
                            IntStream.range(0, FormerProgram.READERS)
                                    .mapToLong(i -> practised(store, i))
                                    .sum())
                    .isPositive();
            goesOn(store);
            if (program.hasRulings()) {
                followsRulings(url, store);
            }
        }
        readsOneForum(url);
    }

    /// And not what everybody else answered, or was granted, when a teacher rules or a reader answers.
    private static void readsOneForum(String url) {
        Map<String, Object> asked =
                Map.of(
                        "quiz",
                        "memo",
                        "question",
                        "q-1",
                        "edition",
                        "e1",
                        "forum",
                        "server-0",
                        "round",
                        "",
                        "position",
                        0,
                        "wording",
                        "x",
                        "points",
                        0);
        String oneForum = "edition *=.*(<expr>=|COALESCE.* = 'server-0')";
        assertThat(QueryPlan.of(url, AnswerTable.OF_SAME_QUESTION, asked))
                .containsPattern("answer_of_question.*" + oneForum);
        assertThat(QueryPlan.of(url, RulingTable.FOLLOW, asked))
                .containsPattern("precedent.*edition *=.*forum *=")
                .doesNotContain("answer_");
    }

    /// Who writes what a teacher once accepted has it accepted, too.
    private static void followsRulings(String url, Store store) {
        List<String> questions;
        try (Handle handle = Jdbi.open(url)) {
            questions =
                    handle.createQuery(
                                    """
                                    select distinct question from ruling join answer
                                        on answer.round = ruling.round and answer.position = ruling.position
                                    where accepted and server = 'server-0' order by 1
                                    """)
                            .mapTo(String.class)
                            .list();
        }
        assertThat(questions).hasSizeGreaterThan(3);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(wrote(store, 910_000_000L + i, questions.get(i)))
                    .extracting(Recorded::dispute)
                    .containsExactly(new Dispute.Accepted(2));
        }
        assertThat(wrote(store, 920_000_000L, "q-99"))
                .extracting(Recorded::dispute)
                .containsExactly(new Dispute.None());
    }

    private static List<Recorded> wrote(Store store, long number, String question) {
        Round like =
                Situations.fresh(
                        number,
                        Situations.reader("late-" + number),
                        new Venue.Server("server-0"),
                        1);
        Round round =
                new Round(
                        like.id(),
                        like.reader(),
                        like.venue(),
                        new Plan(new QuizId("memo"), List.of(new QuestionId(question)), 1),
                        like.progress(),
                        1);
        Situations.kept(store.journal(), Situations.start(round));
        Answer words = new Answer.Written("X");
        Situations.kept(store.journal(), Situations.answer(round, 0, 0, Situations.NOON, words));
        return store.journal().answers(round.id());
    }

    /// Over two connections, since each has rungs of its own on PostgreSQL.
    private static void fill(String url, FormerProgram program) {
        for (int half = 0; half < 2; half++) {
            try (Handle handle = Address.of(url).database(Duration.ofSeconds(5)).connect()) {
                int from = half * DAYS / 2;
                handle.useTransaction(one -> program.days(one, from, from + DAYS / 2));
                if (program.hasFormerTallies()) {
                    assertThat(FormerTallies.wrongRungs(handle, program.hasRungsOfServers()))
                            .isZero();
                }
            }
        }
    }

    /// How many repeats count, as many as there are in the log.
    private static long practised(Store store, int reader) {
        int practice = store.standings().score(FormerProgram.reader(reader), EVERYWHERE).practice();
        assertThat(store.standings().latest(FormerProgram.reader(reader), 1000))
                .filteredOn(recorded -> !recorded.firstTry())
                .hasSize(practice);
        return practice;
    }

    /// Who answers months later is counted with what they had, of which nothing counts for the last days any more. The last answer earns
    /// nothing, so that each stays on the rung that the first one led to.
    private static void goesOn(Store store) {
        Venue server = new Venue.Server("server-0");
        for (int i = 0; i < FormerProgram.READERS; i++) {
            Reader reader = Situations.reader(String.valueOf(i));
            Round round = Situations.fresh(900_000_000L + i, reader, server, 2);
            Situations.play(store.journal(), round, Situations.NOON, 2, 0);
        }
        assertThat(store.recount().wrong()).isZero();
    }

    private static List<Instant> moments() {
        Instant end = FormerProgram.START.plus(Duration.ofDays(DAYS));
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
