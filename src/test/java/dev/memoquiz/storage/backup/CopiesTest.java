package dev.memoquiz.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.storage.Address;
import dev.memoquiz.storage.CommitWatch;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy is whole or not there, and what it replaces is never lost.
final class CopiesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:30:15Z");

    @TempDir private Path home;
    @TempDir private Path elsewhere;

    private Path database;
    private Path backup;
    private DatabaseCopies copies;

    /// A backup with one answer.
    @BeforeEach
    void backUp() throws IOException {
        home = home.toRealPath();
        elsewhere = elsewhere.toRealPath();
        database = home.resolve("memoquiz.db");
        backup = elsewhere.resolve("copy.db");
        copies = new DatabaseCopies("jdbc:sqlite:" + database, () -> NOW);
        Sample.write(database, 1);
        copies.backUp(backup.toString(), _ -> {});
        Files.delete(database);
    }

    private Path restored() {
        return Path.of(copies.restore(backup.toString(), _ -> {}).aside().orElseThrow());
    }

    private void notRestored(Path file, String... words) {
        assertThatThrownBy(() -> copies.restore(file.toString(), _ -> {}))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(words);
        assertNothingLeft(home);
    }

    private void notBackedUp(Path file, String... words) {
        assertThatThrownBy(() -> copies.backUp(file.toString(), _ -> {}))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(words);
        assertNothingLeft(elsewhere);
    }

    private static void assertNothingLeft(Path folder) {
        assertThat(folder).isDirectoryNotContaining("glob:**replaced*");
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void a_copy_says_what_it_holds_and_only_its_owner_can_read_it() throws IOException {
        Sample.write(database, 3);

        Copy copy = copies.backUp(elsewhere.resolve("other.db").toString(), _ -> {});

        assertThat(copy)
                .isEqualTo(
                        new Copy(
                                elsewhere.resolve("other.db").toString(),
                                Files.size(elsewhere.resolve("other.db")),
                                3,
                                Optional.of(Instant.parse("2026-11-25T12:00:00Z")),
                                Optional.empty()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (var files = Files.list(elsewhere)) {
            assertThat(files).containsExactlyInAnyOrder(backup, elsewhere.resolve("other.db"));
        }
    }

    @Test
    void a_name_with_unusual_signs_is_taken_as_it_is() throws IOException {
        Sample.write(database, 3);
        Path odd = elsewhere.resolve("copy #1 %41?mode=ro.db");

        copies.backUp(odd.toString(), _ -> {});
        copies.restore(odd.toString(), _ -> {});

        assertThat(Sample.answers(database)).isEqualTo(3);
        try (var files = Files.list(elsewhere)) {
            assertThat(files).containsExactlyInAnyOrder(backup, odd);
        }
    }

    @Test
    void a_backup_never_overwrites() throws IOException {
        Sample.write(database, 3);
        byte[] before = Files.readAllBytes(backup);

        notBackedUp(backup, backup + " is there already", "Name a new file");
        notBackedUp(database, database + " is there already");
        notBackedUp(elsewhere, elsewhere + " is a folder", "Name a file in it");
        notBackedUp(elsewhere.resolve("new/copy.db"), "There is no folder " + elsewhere + "/new");

        assertThat(backup).hasBinaryContent(before);
    }

    @Test
    void without_a_database_there_is_nothing_to_back_up_and_none_is_made() {
        notBackedUp(elsewhere.resolve("new.db"), "There is no database " + database);

        assertThat(database).doesNotExist();
    }

    @Test
    void a_damaged_database_makes_no_backup() throws IOException {
        Sample.write(database, 3);
        Damaged.overwrite(database);

        notBackedUp(
                elsewhere.resolve("new.db"), database + " is damaged", "Restore an older backup");
        assertThat(elsewhere.resolve("new.db")).doesNotExist();
    }

    @Test
    void of_a_large_copy_every_tenth_is_told_and_of_a_small_one_nothing() {
        List<Integer> told = new ArrayList<>();
        Tenths large = new Tenths(4096, told::add);
        Tenths small = new Tenths(4096, told::add);

        for (int page = 1024; page < 26_000; page += 1024) {
            large.progress(26_000 - page, 26_000);
            small.progress(20_000 - Math.min(page, 20_000), 20_000);
        }
        large.progress(0, 26_000);

        assertThat(told).containsExactly(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    }

    @Test
    void the_database_that_was_there_is_kept_with_all_that_was_committed() throws IOException {
        Sample.writeAndCrash(database, 3);
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Path.of(database + "-wal")).isNotEmptyFile();

        Path old = restored();

        assertThat(old).hasFileName("memoquiz.db.replaced-20261126-083015");
        assertThat(Sample.answers(database)).isEqualTo(1);
        assertThat(Sample.answers(old)).isEqualTo(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database)))
                .isEqualTo("rw-r-----");
        assertThat(Files.getOwner(database)).isEqualTo(Files.getOwner(old));
    }

    @Test
    void the_backup_stays_as_it_is_and_can_be_restored_again() throws IOException {
        byte[] before = Files.readAllBytes(backup);
        Sample.write(database, 3);

        assertThat(restored()).hasFileName("memoquiz.db.replaced-20261126-083015");
        assertThat(restored()).hasFileName("memoquiz.db.replaced-20261126-083015-2");

        assertThat(backup).hasBinaryContent(before);
        assertThat(elsewhere).isDirectoryNotContaining("glob:**copy.db?*");
    }

    @Test
    void what_uses_the_database_keeps_it() {
        Sample.write(database, 3);
        try (Store store = Store.open("jdbc:sqlite:" + database)) {
            notRestored(backup, database + " is in use", "was not replaced", "Stop the bot");
            assertThat(store.answers()).isTrue();
        }
        assertThat(Sample.answers(database)).isEqualTo(3);
    }

    @Test
    void no_bot_serves_the_place_of_a_missing_database_while_it_is_restored() {
        Address place = Address.of("jdbc:sqlite:" + database);
        try (Held old = Held.of(database)) {
            assertThatThrownBy(() -> Store.serve(place, CommitWatch.NONE))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContainingAll(
                            "serves the database " + database, "restored, wait until that is done");
            assertThat(old.database()).doesNotExist();
        }
        try (Store bot = Store.serve(place, CommitWatch.NONE)) {
            notRestored(backup, database + " is in use", "Stop the bot");
            assertThat(bot.answers()).isTrue();
        }
    }

    @Test
    void what_serves_the_database_without_having_it_open_yet_keeps_it() throws IOException {
        SqliteFile file = SqliteFile.of("jdbc:sqlite:" + database, Duration.ZERO);
        try (Closeable starting = file.served()) {
            assertThat(starting).isNotNull();
            notRestored(backup, database + " is in use", "was not replaced", "Stop the bot");
            assertThat(database).doesNotExist();
        }
    }

    @Test
    void a_database_that_came_while_none_was_there_is_not_replaced() throws IOException {
        Path replacement = elsewhere.resolve("replacement.db");
        Files.copy(backup, replacement);
        try (Held old = Held.of(database);
                Draft draft = new Draft(replacement, database);
                Store come = Store.open("jdbc:sqlite:" + database)) {
            assertThatThrownBy(() -> old.replacedBy(draft, NOW))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContainingAll(database + " is in use", "was not replaced");
            assertThat(come.answers()).isTrue();
            assertThat(Path.of(database + "-wal")).exists();
        }
        assertThat(Sample.answers(database)).isZero();
        assertNothingLeft(home);
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_restored() throws IOException {
        Path real = elsewhere.resolve("real.db");
        Files.createSymbolicLink(database, real);

        copies.restore(backup.toString(), _ -> {});

        assertThat(database).isSymbolicLink();
        assertThat(Sample.answers(real)).isEqualTo(1);
        assertThat(Sample.answers(restored())).isEqualTo(1);
    }

    @Test
    void what_root_restores_can_be_served_by_whoever_has_the_folder() throws IOException {
        assumeThat(Files.getOwner(home).getName()).isEqualTo("root");
        UserPrincipal nobody =
                home.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody");
        Files.setOwner(home, nobody);

        copies.restore(backup.toString(), _ -> {});

        assertThat(Files.getOwner(database)).isEqualTo(nobody);
        assertThat(Files.getOwner(Path.of(database + ".served"))).isEqualTo(nobody);
    }

    @Test
    void what_opens_the_database_while_it_is_replaced_writes_nothing_to_the_old_one()
            throws IOException {
        Sample.write(database, 3);
        Held old = Held.of(database);
        try (Handle late = Jdbi.open("jdbc:sqlite:" + database)) {
            late.execute("pragma busy_timeout = 10");
            try (old) {
                assertThatThrownBy(() -> late.select("select * from answer").mapToMap().list())
                        .hasMessageContaining("locked");
                Path replacement = elsewhere.resolve("replacement.db");
                Files.copy(backup, replacement);
                try (Draft draft = new Draft(replacement, database)) {
                    old.replacedBy(draft, NOW);
                }
            }
            late.execute("begin immediate");
            assertThatThrownBy(() -> late.execute("pragma user_version = 0"))
                    .hasMessageContaining("SQLITE_READONLY_DBMOVED");
        }
        assertThat(Sample.answers(database)).isEqualTo(1);
    }

    @Test
    void a_database_of_a_newer_version_can_be_replaced_and_its_copy_is_refused()
            throws IOException {
        Sample.write(database, 3);
        Sample.makeNewer(database);
        Path newer = elsewhere.resolve("newer.db");
        Files.copy(database, newer);

        notRestored(newer, newer + " was made by a newer MemoQuiz", "Use that version");
        notBackedUp(elsewhere.resolve("new.db"), database + " was made by a newer MemoQuiz");
        assertThat(Sample.answers(restored())).isEqualTo(3);
    }

    @Test
    void a_damaged_database_is_kept_byte_by_byte_and_what_lay_beside_it_is_not_read()
            throws IOException {
        Files.writeString(database, "This was a database once.\n".repeat(400));
        Files.writeString(Path.of(database + "-journal"), "and this its journal");

        Path old = restored();

        assertThat(old).hasContent("This was a database once.\n".repeat(400));
        assertThat(Path.of(database + "-journal")).doesNotExist();
        assertThat(Sample.answers(database)).isEqualTo(1);
    }

    @Test
    void a_log_left_over_from_a_lost_database_never_gets_into_the_restored_one()
            throws IOException {
        Sample.writeAndCrash(database, 3);
        Files.delete(database);

        Path old = restored();

        assertThat(Path.of(old + "-wal")).isNotEmptyFile();
        assertThat(Sample.answers(database)).isEqualTo(1);
    }

    @Test
    void a_database_of_another_program_is_not_replaced() throws IOException {
        try (Handle other = Jdbi.open("jdbc:sqlite:" + database)) {
            other.execute("create table recipe (name text)");
        }
        byte[] before = Files.readAllBytes(database);

        notRestored(
                backup, database + " is not a MemoQuiz database", "was not replaced", "Move it");
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void what_is_no_sound_backup_replaces_nothing() throws IOException {
        Sample.write(database, 3);

        Path letter = Files.writeString(elsewhere.resolve("letter"), "Dear Mr Welles\n".repeat(99));
        notRestored(letter, letter + " is not a MemoQuiz database");
        notRestored(Files.createFile(elsewhere.resolve("empty")), "not a MemoQuiz database");
        notRestored(elsewhere, elsewhere + " cannot be read", "Check that it is a file");
        notRestored(elsewhere.resolve("none"), "There is no file " + elsewhere.resolve("none"));
        byte[] whole = Files.readAllBytes(backup);
        Path half = Files.write(elsewhere.resolve("half"), Arrays.copyOf(whole, whole.length / 2));
        notRestored(half, half + " is damaged", "Restore an older backup");
        Damaged.overwrite(backup);
        notRestored(backup, backup + " is damaged", "Restore an older backup");

        assertThat(Sample.answers(database)).isEqualTo(3);
    }

    @Test
    void of_postgresql_it_names_the_commands_without_a_password() {
        DatabaseCopies postgres =
                new DatabaseCopies(
                        "jdbc:postgresql://ada:secret@db.example:5433/quiz?password=secret",
                        () -> NOW);

        assertThatThrownBy(() -> postgres.backUp("copy.dump", _ -> {}))
                .hasMessageEndingWith(
                        "pg_dump --format=custom --file='copy.dump' --dbname='postgresql://db.example:5433/quiz'");
        assertThatThrownBy(() -> postgres.restore("copy.dump", _ -> {}))
                .hasMessageEndingWith(
                        "pg_restore --clean --if-exists --single-transaction"
                                + " --dbname='postgresql://db.example:5433/quiz' 'copy.dump'");
    }
}
