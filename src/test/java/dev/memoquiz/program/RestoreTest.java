package dev.memoquiz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.storage.Scribe;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.backup.Sample;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `memoquiz restore`, as its user sees it.
final class RestoreTest {
    @TempDir private Path home;
    @TempDir private Path elsewhere;

    private Path database;
    private Path backup;

    /// What a restore had come to when it was killed.
    private enum Stage {
        NOTHING_YET,
        COPYING,
        KEPT_ASIDE,
        DONE
    }

    @BeforeEach
    void name() {
        database = home.resolve("memoquiz.db");
        backup = elsewhere.resolve("copy.db");
    }

    @Test
    void on_a_fresh_machine_it_makes_the_folder_and_the_database() {
        Sample.write(backup, 1);
        Map<String, String> fresh = Map.of("MEMOQUIZ_DATABASE_URL", "jdbc:sqlite:new/memoquiz.db");

        Once once = Once.run(home, fresh, "restore", backup.toString());

        assertThat(once.complaints()).isEmpty();
        assertThat(once.status()).isZero();
        assertThat(once.out())
                .isEqualTo(
                        "Restored 1 answer, the latest of 2026-11-25 12:00 UTC, to %s (0.2 MB, checked).\n"
                                .formatted(home.resolve("new/memoquiz.db")));
        assertThat(Sample.answers(home.resolve("new/memoquiz.db"))).isEqualTo(1);
    }

    @Test
    void while_the_database_is_used_it_says_so_in_one_sentence() {
        Sample.write(backup, 1);
        try (Store store = Store.open("jdbc:sqlite:" + database)) {
            Once once = Once.run(home, "restore", backup.toString());

            assertThat(once.complaints())
                    .containsExactly(
                            "The database %s is in use, so it was not replaced. Stop the bot and whatever else uses it, then try again."
                                    .formatted(database));
            assertThat(once.status()).isEqualTo(1);
            assertThat(store.answers()).isTrue();
        }
    }

    @Test
    void while_a_bot_is_about_to_make_the_database_it_says_the_same() throws IOException {
        Sample.write(backup, 1);
        try (Closeable starting =
                SqliteFile.of("jdbc:sqlite:" + database, Duration.ZERO).served()) {
            assertThat(starting).isNotNull();
            assertThat(Once.run(home, "restore", backup.toString()).complaints())
                    .singleElement()
                    .asString()
                    .contains(database + " is in use");
            assertThat(database).doesNotExist();
        }
    }

    @Test
    void a_database_that_got_damaged_is_not_replaced_while_it_is_used()
            throws IOException, InterruptedException {
        Sample.write(backup, 1);
        Process user =
                new ProcessBuilder(
                                BotProcess.java(
                                        List.of(),
                                        Scribe.class.getName(),
                                        "jdbc:sqlite:" + database,
                                        "1",
                                        "1"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said = user.inputReader()) {
            assertThat(said.readLine()).startsWith("kept ");
            Files.write(database, new byte[4096], StandardOpenOption.WRITE);
            assertThat(Once.run(home, "restore", backup.toString()).complaints())
                    .singleElement()
                    .asString()
                    .contains(database + " is in use");
        } finally {
            user.destroyForcibly().waitFor();
        }
    }

    @Test
    void killed_at_any_moment_it_leaves_the_old_database_or_the_new_one()
            throws IOException, InterruptedException {
        Sample.write(backup, 1);
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + backup)) {
            handle.execute("create table ballast (bytes blob)");
            handle.execute("insert into ballast values (randomblob(30000000))");
        }
        SplittableRandom random = new SplittableRandom(1941);
        Set<Stage> seen = EnumSet.noneOf(Stage.class);
        for (Stage wanted : Stage.values()) {
            Sample.writeAndCrash(database, 3);
            seen.add(killed(wanted, random.nextInt(40)));
            assertThat(Sample.answers(database)).isIn(1L, 3L);
            Store.open("jdbc:sqlite:" + database).close();
            empty();
        }
        assertThat(seen).contains(Stage.COPYING, Stage.DONE);
    }

    /// Kills it so long after that stage, and tells how far it had come.
    private Stage killed(Stage stage, int millis) throws IOException, InterruptedException {
        Process restore = Once.start(home, Map.of(), "restore", backup.toString());
        while (restore.isAlive() && stage().compareTo(stage) < 0) {
            Thread.sleep(1);
        }
        Thread.sleep(stage == Stage.NOTHING_YET ? millis * 10L : millis);
        restore.toHandle().destroyForcibly();
        restore.waitFor();
        return stage();
    }

    private Stage stage() throws IOException {
        if (Files.size(database) > 20_000_000) {
            return Stage.DONE;
        }
        if (there("memoquiz.db.replaced-*")) {
            return Stage.KEPT_ASIDE;
        }
        return there("*.part") ? Stage.COPYING : Stage.NOTHING_YET;
    }

    private boolean there(String name) throws IOException {
        try (var files = Files.newDirectoryStream(home, name)) {
            return files.iterator().hasNext();
        }
    }

    private void empty() throws IOException {
        try (var files = Files.newDirectoryStream(home, "memoquiz.db*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
