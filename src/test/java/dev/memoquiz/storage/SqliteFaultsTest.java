package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.next;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.roundId;
import static dev.memoquiz.storage.Situations.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can go wrong with a file is said in a sentence, and nothing is half written.
final class SqliteFaultsTest {
    private static final Limits IMPATIENT = new Limits(Duration.ofMillis(50), 4096);

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("memoquiz.db");
    }

    private String url() {
        return "jdbc:sqlite:" + file();
    }

    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void a_database_locked_by_another_program_stores_nothing_and_works_again_afterwards() {
        try (Store store = Store.open(url(), IMPATIENT);
                Handle other = Jdbi.open(url())) {
            Journal journal = store.journal();
            Round round = kept(journal, start(fresh(1, reader("anna"), ALONE, 1)));
            other.execute("begin exclusive");

            refused(() -> journal.commit(answer(round, 0, 2, NOON)), "in use by another program");
            assertThat(journal.answers(round.id())).isEmpty();

            other.execute("rollback");
            kept(journal, answer(round, 0, 2, NOON));
            assertThat(journal.answers(round.id())).hasSize(1);
        }
    }

    @Test
    void a_database_that_stays_locked_is_not_opened() {
        Store.open(url()).close();
        try (Handle other = Jdbi.open(url())) {
            other.execute("begin exclusive");

            refused(() -> Store.open(url(), IMPATIENT), "in use by another program", file() + "");
        }
    }

    @Test
    void a_read_only_database_is_not_opened() {
        Store.open(url()).close();

        refused(
                () -> Store.open("jdbc:sqlite:file:" + file() + "?mode=ro"),
                "cannot be written to",
                "writable");
    }

    /// It even begins a transaction, so only a write tells.
    @Test
    void a_database_that_became_read_only_does_not_answer_as_one_that_can_be_written_to() {
        Store.open(url()).close();
        SqliteFile file =
                SqliteFile.of("jdbc:sqlite:file:" + file() + "?mode=ro", IMPATIENT.patience());
        try (Handle handle = file.connect()) {
            handle.execute(file.begin());

            assertThatThrownBy(() -> file.touch(handle)).hasMessageContaining("readonly");
        }
    }

    @Test
    void a_database_without_permission_to_write_is_not_opened() {
        Store.open(url()).close();
        assumeTrue(file().toFile().setWritable(false) && !Files.isWritable(file()), "not as root");

        refused(() -> Store.open(url()), "cannot be written to", "writable");
    }

    @Test
    void a_full_disk_stores_nothing_of_the_answer_and_keeps_all_before_it() {
        int pages;
        try (Store store = Store.open(url());
                Handle other = Jdbi.open(url())) {
            kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 50)));
            pages = other.createQuery("pragma page_count").mapTo(Integer.class).one();
        }
        try (Store store = Store.open(url() + "?max_page_count=" + (pages + 2))) {
            Journal journal = store.journal();
            Round full = fill(journal, journal.find(roundId(1)).orElseThrow());

            assertThat(journal.find(full.id())).contains(full);
            assertThat(journal.answers(full.id())).hasSize(full.version() / 2);
        }
    }

    /// Answers until the disk is full; the round as it was acknowledged last.
    private static Round fill(Journal journal, Round start) {
        Round round = start;
        for (int i = 0; i < 50; i++) {
            Round asking = round;
            int index = i;
            try {
                round = kept(journal, answer(round, i, 1, NOON, Situations.essay(2000)));
                round = kept(journal, next(round, i + 1, NOON));
            } catch (StorageException e) {
                refused(
                        () ->
                                journal.commit(
                                        answer(asking, index, 1, NOON, Situations.essay(2000))),
                        "is full",
                        "Make room");
                return round;
            }
        }
        throw new AssertionError("the disk never got full");
    }

    @Test
    void a_newer_database_is_refused_and_left_alone() throws IOException {
        Store.open(url()).close();
        try (Handle other = Jdbi.open(url())) {
            other.execute(
                    """
                    insert into flyway_schema_history
                    select installed_rank + 100, '99', description, type, script, checksum,
                        installed_by, installed_on, execution_time, success
                    from flyway_schema_history where version = '2'
                    """);
        }
        byte[] before = Files.readAllBytes(file());

        refused(() -> Store.open(url()), "made by a newer MemoQuiz");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        Files.writeString(file(), "Dear Mr Welles, this is a letter.\n".repeat(200));

        refused(() -> Store.open(url()), "not a MemoQuiz database");
        assertThat(file()).content().startsWith("Dear Mr Welles");
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_alone() throws IOException {
        try (Handle other = Jdbi.open(url())) {
            other.execute("create table recipe (name text)");
        }
        byte[] before = Files.readAllBytes(file());

        refused(() -> Store.open(url()), "not a MemoQuiz database");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_folder_in_place_of_the_file_is_refused() {
        refused(() -> Store.open("jdbc:sqlite:" + folder), "cannot be opened");
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Files.writeString(file(), "");

        refused(() -> Store.open(url() + "/memoquiz.db"), "folder", "cannot be made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "memoquiz.db",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:oracle:thin:@x",
                "jdbc:sqlite:file::memory:",
                "jdbc:sqlite:?cache=shared"
            })
    void what_names_no_sqlite_file_is_refused(String url) {
        refused(() -> Store.open(url), "jdbc:sqlite:FILE");
    }

    @Test
    void missing_folders_are_made() {
        Path deep = folder.resolve("new/folder/memoquiz.db");

        Store.open("jdbc:sqlite:" + deep).close();

        assertThat(deep).isNotEmptyFile();
    }

    @Test
    void an_empty_file_becomes_a_database() throws IOException {
        Files.writeString(file(), "");

        try (Store store = Store.open(url())) {
            assertThat(store.journal().find(roundId(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "progress"})
    void a_round_in_an_unknown_form_is_named(String column) {
        try (Store store = Store.open(url());
                Handle other = Jdbi.open(url())) {
            kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));
            other.execute("update round set " + column + " = '{\"v\": 2}'");

            refused(() -> store.journal().find(roundId(1)), "Round 000000000001", "newest");
        }
    }

    @Test
    void an_answer_in_an_unknown_form_is_named() {
        try (Store store = Store.open(url());
                Handle other = Jdbi.open(url())) {
            Situations.play(store.journal(), fresh(1, reader("anna"), ALONE, 1), NOON, 2);
            other.execute("drop trigger answer_is_never_changed");
            other.execute("update answer set answer = '{\"v\": 1, \"type\": \"sung\"}'");

            refused(
                    () -> store.standings().latest(reader("anna").id(), 5),
                    "Answer 0 of round 000000000001");
        }
    }
}
