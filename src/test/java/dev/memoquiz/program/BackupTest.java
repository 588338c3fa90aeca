package dev.memoquiz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.storage.Scribe;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.tally.Recount;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `memoquiz backup`, as its user sees it.
final class BackupTest {
    private static final int ANSWERS = 300;

    @TempDir private Path home;
    @TempDir private Path elsewhere;

    private Path database;
    private Path file;

    @BeforeEach
    void name() {
        database = home.resolve("memoquiz.db");
        file = elsewhere.resolve("copy.db");
    }

    private static String url(Path path) {
        return "jdbc:sqlite:" + path;
    }

    private static long answers(Path path) {
        try (Handle handle = Jdbi.open(url(path))) {
            return handle.createQuery("select count(*) from answer").mapTo(Long.class).one();
        }
    }

    @Test
    void taken_while_others_write_all_the_time_it_holds_all_that_was_acknowledged_before()
            throws IOException, InterruptedException {
        Process scribe =
                new ProcessBuilder(
                                BotProcess.java(
                                        List.of(), Scribe.class.getName(), url(database), "1", "8"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> kept = new CopyOnWriteArrayList<>();
        try (BufferedReader said = scribe.inputReader()) {
            Thread hearing = Thread.ofVirtual().start(() -> said.lines().forEach(kept::add));
            await(kept, ANSWERS);
            List<String> before = new ArrayList<>(kept);
            Once once = Once.run(home, "backup", file.toString());
            int after = kept.size();
            assertThat(once.complaints()).isEmpty();
            assertThat(once.status()).isZero();
            assertThat(after).isGreaterThan(before.size());
            await(kept, after + ANSWERS);
            scribe.destroyForcibly().waitFor();
            hearing.join();
            check(before);
        } finally {
            scribe.destroyForcibly();
        }
    }

    private static void await(List<String> kept, int lines) throws InterruptedException {
        for (int i = 0; i < 600 && kept.size() < lines; i++) {
            Thread.sleep(50);
        }
        assertThat(kept).hasSizeGreaterThanOrEqualTo(lines);
    }

    /// What was restored elsewhere adds up and has lost nothing of it.
    private void check(List<String> acknowledged) {
        Once once = Once.run(elsewhere, "restore", "copy.db");
        assertThat(once.complaints()).isEmpty();
        assertThat(once.status()).isZero();
        Path restored = elsewhere.resolve("memoquiz.db");
        try (Store store = Store.open(url(restored));
                Handle handle = Jdbi.open(url(restored))) {
            Recount recount = store.recount();
            assertThat(recount.tallies()).isPositive();
            assertThat(recount.right()).isTrue();
            assertThat(
                            handle.createQuery(
                                            "select 'kept ' || round || ' ' || position from answer")
                                    .mapTo(String.class)
                                    .list())
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged)
                    .hasSizeLessThan(Math.toIntExact(answers(database)));
        }
    }
}
