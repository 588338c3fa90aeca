package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The program as its users start it, with a database in a folder of its own.
///
/// @param project the folder with the launcher
/// @param data an existing folder for the database and the log
record Installation(Path project, Path data) {
    private static final List<String> BARE_BOT =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BareBot.class.getName());

    ProcessBuilder terminal() {
        return prepared(new ProcessBuilder(launcher()));
    }

    /// In a terminal of 100 times 40 characters that `script` of util-linux makes.
    ProcessBuilder terminalScreen() {
        String command = "stty rows 40 cols 100; exec '" + launcher() + "'";
        ProcessBuilder builder =
                prepared(new ProcessBuilder("script", "-qfc", command, "/dev/null"));
        builder.environment().put("TERM", "xterm-256color");
        return builder;
    }

    ProcessBuilder bot(FakeDiscord discord) {
        return connected(new ProcessBuilder(launcher(), "bot"), discord)
                .redirectOutput(log().toFile());
    }

    /// The yardstick: JDA alone, started as Java starts anything.
    ProcessBuilder bareBot(FakeDiscord discord) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java);
        builder.command().addAll(BARE_BOT);
        return connected(builder, discord).redirectOutput(log().toFile());
    }

    Path log() {
        return data.resolve("log");
    }

    String database() {
        return "jdbc:sqlite:" + data.resolve("quiz.db");
    }

    /// Builds the program and its caches where they are missing, so that no measured start does, and registers the commands.
    void warm(FakeDiscord discord) throws IOException, InterruptedException {
        Starts.untilQuestion(terminal());
        register(discord);
        Starts.untilReady(bareBot(discord), discord);
    }

    private void register(FakeDiscord discord) throws IOException, InterruptedException {
        Process bot = Starts.running(bot(discord), discord);
        try {
            Starts.await(bot, () -> !discord.world().commands().in(0).isEmpty());
        } finally {
            Starts.end(bot);
        }
    }

    private String launcher() {
        return project.resolve("memoquiz").toString();
    }

    private ProcessBuilder connected(ProcessBuilder builder, FakeDiscord discord) {
        ProcessBuilder prepared = prepared(builder);
        prepared.environment().put("DISCORD_API_URL", discord.apiUrl());
        prepared.environment().put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
        prepared.environment().put("DISCORD_TOKEN", discord.token());
        return prepared;
    }

    private ProcessBuilder prepared(ProcessBuilder builder) {
        builder.environment().put("MEMOQUIZ_DATABASE_URL", database());
        return builder.directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(new File(log() + ".err")));
    }
}
