package dev.memoquiz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.storage.backup.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A database that cannot be opened is one sentence that says what, where and how to mend it, and 1 for the shell.
final class DatabaseTroubleTest {
    @TempDir private Path home;

    private void refused(String url, String... words) {
        Once once = Once.run(home, Map.of("MEMOQUIZ_DATABASE_URL", url), "score");
        assertThat(once.complaints()).singleElement().asString().contains(words);
        assertThat(once.out()).isEmpty();
        assertThat(once.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:folder, folder cannot be opened, Name a file",
        "jdbc:sqlite:letter, letter is not a MemoQuiz database, Name another file",
        "jdbc:sqlite:letter/memoquiz.db, letter/memoquiz.db cannot be made, you may write to",
        "jdbc:sqlite:/proc/memoquiz.db, /proc/memoquiz.db cannot be opened, you may write to",
        "jdbc:sqlite:small.db?max_page_count=4, small.db is full, Make room"
    })
    void what_is_no_place_for_a_database_is_named(String url, String what, String remedy)
            throws IOException {
        Files.createDirectory(home.resolve("folder"));
        Files.writeString(home.resolve("letter"), "Dear Mr Welles\n".repeat(99));

        refused(url, what, remedy);
    }

    @Test
    void a_locked_a_newer_and_a_damaged_one_are_told_apart() throws IOException {
        Path database = home.resolve("memoquiz.db");
        Sample.write(database, 1);
        try (Handle other = Jdbi.open("jdbc:sqlite:" + database)) {
            other.execute("begin immediate");
            refused("jdbc:sqlite:memoquiz.db", database + " is in use", "Close that program");
        }
        Sample.makeNewer(database);
        refused("jdbc:sqlite:memoquiz.db", database + " was made by a newer MemoQuiz", "Start that");
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(whole, whole.length / 2));
        refused("jdbc:sqlite:memoquiz.db", database + " is damaged", "memoquiz restore FILE");
    }

    @Test
    void the_bot_says_it_and_ends() throws InterruptedException {
        try (FakeDiscord discord =
                        FakeDiscord.start(Options.with(InstantSource.system()));
                BotProcess bot =
                        BotProcess.start(
                                home,
                                discord,
                                List.of(),
                                Map.of("MEMOQUIZ_DATABASE_URL", "jdbc:sqlite:quizzes"))) {
            assertThat(bot.endsWithin(60)).isTrue();
            assertThat(bot.status()).isEqualTo(1);
            assertThat(bot.said().lines())
                    .singleElement()
                    .asString()
                    .contains(home.resolve("quizzes") + " cannot be opened", "Name a file");
        }
    }
}
