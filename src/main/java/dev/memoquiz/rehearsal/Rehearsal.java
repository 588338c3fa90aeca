package dev.memoquiz.rehearsal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs a command that starts the bot against a Discord of its own and ends with it: `Rehearsal COMMAND...`.
///
/// Whatever token and addresses the environment names, the bot is given others.
public final class Rehearsal {
    private static final long LONGEST_SECONDS = 60;
    private static final String TOKEN = "rehearsal.rehearsal.rehearsal";

    private Rehearsal() {}

    public static void main(String[] command) throws IOException, InterruptedException {
        try (Stage stage = Stage.open(new Script())) {
            ProcessBuilder bot = new ProcessBuilder(List.of(command)).inheritIO();
            bot.environment().putAll(addresses(stage.port()));
            Process running = bot.start();
            if (!running.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
    }

    private static Map<String, String> addresses(int port) {
        return Map.of(
                "DISCORD_TOKEN", TOKEN,
                "DISCORD_API_URL", "http://127.0.0.1:" + port + "/",
                "DISCORD_GATEWAY_URL", "ws://127.0.0.1:" + port);
    }
}
