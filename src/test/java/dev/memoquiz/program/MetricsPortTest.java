package dev.memoquiz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.metrics.Web;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The port of the metrics is off by default and costs nothing then.
final class MetricsPortTest {
    private static final String LOADED = "loaded";
    private static final Pattern WATCHING =
            Pattern.compile(
                    "io[.](micrometer|prometheus)|(com[.])?sun[.]net[.]httpserver|dev[.]memoquiz[.]metrics[.](D|Ma)");

    @TempDir private Path home;

    private final FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()));

    @AfterEach
    void close() {
        discord.close();
    }

    private BotProcess bot(Map<String, String> variables) {
        return BotProcess.start(
                home,
                discord,
                List.of("-Xshare:off", "-Xlog:class+load:file=" + home.resolve(LOADED)),
                variables);
    }

    @Test
    void without_a_port_nothing_of_it_is_loaded() {
        try (BotProcess bot = bot(Map.of()).ready()) {
            List<String> loaded =
                    bot.read(LOADED)
                            .lines()
                            .map(line -> line.replaceFirst(".*load] (\\S+).*", "$1"))
                            .toList();
            assertThat(loaded)
                    .contains("dev.memoquiz.discord.Bot")
                    .filteredOn(name -> WATCHING.matcher(name).lookingAt())
                    .isEmpty();
        }
    }

    @Test
    void with_a_port_the_running_bot_is_watched_and_turns_ready() throws IOException {
        int port = freePort();
        try (BotProcess _ = bot(Map.of("MEMOQUIZ_METRICS_PORT", port + "")).ready();
                Web web = new Web(port)) {
            Waiting.until(() -> web.status("/readyz") == 200, "ready");
            assertThat(web.sample("memoquiz_gateway_connected")).isEqualTo(1);
            assertThat(web.sample("memoquiz_transaction_seconds_count{outcome=\"committed\"}"))
                    .isPositive();
        }
    }

    @Test
    void a_port_that_is_taken_stops_the_start_with_one_sentence()
            throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                BotProcess bot = bot(Map.of("MEMOQUIZ_METRICS_PORT", taken.getLocalPort() + ""))) {
            assertThat(bot.endsWithin(20)).isTrue();
            assertThat(bot.status()).isNotZero();
            assertThat(bot.said())
                    .contains("port " + taken.getLocalPort(), "MEMOQUIZ_METRICS_PORT")
                    .doesNotContain("Exception", "\tat ")
                    .hasLineCount(1);
            assertThat(discord.gateway().identifies()).isZero();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }
}
