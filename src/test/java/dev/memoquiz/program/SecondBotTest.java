package dev.memoquiz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One file of SQLite is served by one bot.
final class SecondBotTest {
    @TempDir private Path folder;

    private final FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()));

    @AfterEach
    void close() {
        discord.close();
    }

    private BotProcess start(String name, String... shards) {
        Map<String, String> variables =
                shards.length == 0
                        ? Map.of("MEMOQUIZ_DATABASE_URL", url())
                        : Map.of("MEMOQUIZ_DATABASE_URL", url(), "MEMOQUIZ_SHARDS", shards[0]);
        return BotProcess.start(folder.resolve(name), discord, List.of(), variables);
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shared.db");
    }

    private static void serves(BotProcess bot) {
        Waiting.until(
                () -> !bot.alive() || bot.said().contains("quizzes served"), "the bot to serve");
        assertThat(bot.alive()).isTrue();
    }

    private static void refused(BotProcess bot) throws InterruptedException {
        assertThat(bot.endsWithin(60)).isTrue();
        assertThat(bot.status()).isNotZero();
        assertThat(bot.said())
                .contains("Another bot serves the database", "End it first.")
                .doesNotContain("Exception");
    }

    @Test
    void a_second_one_is_refused_with_shards_or_without_until_the_first_is_gone() throws Exception {
        try (BotProcess first = start("first")) {
            serves(first);
            refused(start("second"));
            refused(start("shards", "0/1"));
            assertThat(first.alive()).isTrue();
            first.kill();
        }
        try (BotProcess third = start("third")) {
            serves(third);
        }
    }

    @Test
    void whoever_only_looks_at_the_scores_may_come_in() {
        try (BotProcess first = start("first")) {
            serves(first);
            try (Store store = Store.open(url())) {
                assertThat(store.answers()).isTrue();
            }
        }
    }
}
