package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.start;
import static dev.memoquiz.storage.Situations.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.storage.sqlite.SqliteFile;
import dev.memoquiz.storage.tally.Recount;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteStoreTest extends StoreContract {
    @TempDir private static Path shared;
    @TempDir private Path folder;

    /// Making the tables takes longer than most tests, so it is done once.
    @BeforeAll
    static void makeTables() {
        Store.open("jdbc:sqlite:" + shared.resolve("empty.db")).close();
    }

    @BeforeEach
    @Override
    void open() throws IOException {
        Files.copy(shared.resolve("empty.db"), folder.resolve("memoquiz.db"));
        super.open();
    }

    @Override
    Store openStore() {
        return Store.open(url());
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("memoquiz.db");
    }

    @Test
    void a_failure_tells_neither_names_nor_answers() {
        try (Handle other = Jdbi.open(url())) {
            other.execute("alter table answer rename to gone");
        }
        assertThatThrownBy(() ->
                        Situations.play(
                                store().journal(),
                                Situations.fresh(1, Situations.reader("anna"), Situations.ALONE, 1),
                                Situations.NOON,
                                1))
                .satisfies(failure ->
                        assertThat(told(failure)).contains("no such table").doesNotContain("anna"));
    }

    /// Else every second press of a button would make those beside it wait for a flush of their own.
    @Test
    void what_is_refused_leaves_its_neighbours_their_transaction() {
        Heard heard = new Heard();
        AnswerRef ruled = AppealsContract.accepted(store(), 2);
        Change before = start(fresh(7, reader("ben"), ALONE, 1));
        kept(store().journal(), before);
        try (Store watched = Store.open(url(), heard);
                Handle other = Jdbi.open(url())) {
            other.execute("begin immediate");
            Thread first = started(watched, () -> kept(watched.journal(), stop(before.round())), 0);
            List<Thread> all =
                    List.of(
                            first,
                            started(watched, () -> watched.journal().commit(before), 1),
                            started(watched, () -> watched.appeals().lodge(ruled, NOON), 2),
                            started(watched, () -> watched.appeals().rule(accepted(ruled)), 3),
                            started(
                                    watched,
                                    () ->
                                            kept(
                                                    watched.journal(),
                                                    start(fresh(8, reader("carl"), ALONE, 1))),
                                    4));
            other.execute("commit");
            all.forEach(SqliteStoreTest::join);

            assertThat(watched.journal().openRound(reader("carl").id())).isPresent();
        }

        // Callers are told before whoever counts commits, so only the closed store has told all.
        assertThat(heard.told()).containsExactly("committed 1", "committed 4");
    }

    private static Ruling accepted(AnswerRef answer) {
        return new Ruling(answer, new Ruling.Decision.Accept(2), reader("teacher"), NOON);
    }

    /// Starts what waits to be written, after so many others.
    private static Thread started(Store store, Runnable change, int waiting) {
        Thread thread = Thread.ofVirtual().start(change);
        while (store.waiting() != waiting
                || (waiting == 0 && thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// As the log has it.
    private static String told(Throwable failure) {
        StringWriter lines = new StringWriter();
        failure.printStackTrace(new PrintWriter(lines));
        return lines.toString();
    }

    @Test
    @Timeout(30)
    void what_a_bot_commits_comes_into_the_file_while_it_runs()
            throws IOException, InterruptedException {
        Path file = folder.resolve("memoquiz.db");
        Path before = Files.copy(file, folder.resolve("before.db"));
        try (Store bot = Store.serve(Address.of(url()), CommitWatch.NONE)) {
            Situations.kept(
                    bot.journal(),
                    Situations.start(
                            Situations.fresh(1, Situations.reader("anna"), Situations.ALONE, 1)));
            while (Files.mismatch(before, file) == -1) {
                Thread.sleep(20);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update answer set points = 2", "delete from answer"})
    void an_answer_can_be_neither_changed_nor_removed(String statement) {
        Situations.play(
                store().journal(),
                Situations.fresh(1, Situations.reader("anna"), Situations.ALONE, 1),
                Situations.NOON,
                1);

        assertThatThrownBy(() -> Jdbi.open(url()).execute(statement))
                .rootCause()
                .hasMessageContaining("an answer is never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update appeal set appealed_at = 0",
                "delete from appeal",
                "update ruling set points = 0",
                "delete from ruling"
            })
    void an_appeal_and_a_ruling_can_be_neither_changed_nor_removed(String statement) {
        AppealsContract.accepted(store(), 2);

        assertThatThrownBy(() -> Jdbi.open(url()).execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(an appeal|a ruling) is never.*");
    }

    @Test
    void an_answer_without_its_round_is_refused() {
        assertThatThrownBy(() ->
                        SqliteFile.of(url(), Limits.USUAL.patience())
                                .connect()
                                .execute(
                                        """
                                        insert into answer values ('none', 0, 'r', 'r', null, 'q', 'q',
                                            'e', '{}', 1, 1, 'rule', 0, 0, true)
                                        """))
                .rootCause()
                .hasMessageContaining("FOREIGN KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tally set points_7 = points_7 - 1",
                "update tally set reader_name = 'ben' where scope = ''",
                "update tally set practice = 1",
                "delete from tally where scope = 'school'",
                "insert into tally values ('club', 'r', 'r', 0, 'r', 0, 0, 1, 1, null, 0, 0, null, 0, 0)",
                "update tally set points_30 = null, worth_30 = 0, tries_30 = 0 where scope = ''",
                "update tally_rung set readers = 2",
                "delete from tally_rung where days = 0",
                "update tally_edge set since = 1793620800001 where days = 7"
            })
    void a_recount_finds_what_is_wrong(String damage) {
        Situations.play(
                store().journal(),
                Situations.fresh(1, Situations.reader("anna"), Situations.SCHOOL, 1),
                Situations.NOON,
                1);
        assertThat(store().recount()).isEqualTo(new Recount(6, 0));

        try (Handle handle = Jdbi.open(url())) {
            handle.execute(damage);
        }

        assertThat(store().recount().right()).isFalse();
    }
}
