package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.metrics.Web;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The logins that Discord allows in a day run out while a bot starts.
final class LoginsTest {
    @TempDir private Path folder;
    private final ShardedBots bots = new ShardedBots(2, 1);

    @AfterEach
    void end() {
        bots.close();
    }

    @Test
    void no_shard_logs_in_until_there_are_more_and_the_operator_is_told_once() throws Exception {
        bots.discord.gateway().identifiesLeft(1, Duration.ofSeconds(2));
        int port = freePort();
        BotProcess bot =
                bots.start(folder, "0-1/2", Map.of("MEMOQUIZ_METRICS_PORT", String.valueOf(port)));
        try (Web web = new Web(port)) {
            until(() -> bot.said().contains("no login is left today"), "the news");
            Waiting.until(() -> web.sample("memoquiz_logins_left") == 0, "the figure");
            assertThat(web.sample("memoquiz_shards_held")).isEqualTo(2);
            assertThat(web.sample("memoquiz_shards_serving")).isEqualTo(1);
            ShardedBots.sleep(Duration.ofSeconds(10).toMillis());
            assertThat(bots.discord.gateway().identifies()).isEqualTo(1);

            bots.discord.gateway().identifiesLeft(1000, Duration.ofDays(1));
            until(() -> bots.discord.gateway().connected() == 2, "the second shard");
            Waiting.until(() -> web.sample("memoquiz_shards_serving") == 2, "both shards");
        }
        assertThat(bot.said()).containsOnlyOnce("no login is left today").doesNotContain("4004");
        assertThat(bots.discord.gateway().identifies()).isEqualTo(2);
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
