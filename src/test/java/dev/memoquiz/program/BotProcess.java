package dev.memoquiz.program;

import dev.memoquiz.content.TinyQuiz;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Waiting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `memoquiz bot` in a process of its own, in a home of its own with the first question of the tiny quiz.
public final class BotProcess implements AutoCloseable {
    static final String MAIN = "dev.memoquiz.Main";

    private final Path home;
    private final Process process;

    private BotProcess(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /// Starts it from the class path.
    ///
    /// @param options for Java
    public static BotProcess start(
            Path home, FakeDiscord discord, List<String> options, Map<String, String> variables) {
        return launch(home, discord, java(options, MAIN, "bot"), variables);
    }

    /// As its users start it.
    ///
    /// @param launcher the script
    public static BotProcess packaged(
            Path home, FakeDiscord discord, Path launcher, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        return launch(home, discord, List.of(launcher.toString(), "bot"), all);
    }

    private static BotProcess launch(
            Path home, FakeDiscord discord, List<String> command, Map<String, String> variables) {
        try {
            prepare(home);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(home.toFile())
                            .redirectOutput(home.resolve("out").toFile())
                            .redirectError(home.resolve("err").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("MEMOQUIZ_"));
            builder.environment().put("MEMOQUIZ_HOME", home.toString());
            builder.environment().put("MEMOQUIZ_QUIZZES_DEFAULT", "tiny");
            builder.environment().put("DISCORD_API_URL", discord.apiUrl());
            builder.environment().put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
            builder.environment().put("DISCORD_TOKEN", discord.token());
            builder.environment().putAll(variables);
            return new BotProcess(home, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void prepare(Path home) throws IOException {
        if (!Files.exists(home.resolve("quizzes"))) {
            TinyQuiz quiz = TinyQuiz.in(home.resolve("quizzes"));
            String yaml = quiz.yaml();
            quiz.write(yaml.substring(0, yaml.indexOf("  - id: keeper-wrote")));
        }
    }

    /// A program from the classes that this test sees.
    ///
    /// @param options for Java
    static List<String> java(List<String> options, String... program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
        command.addAll(List.of(program));
        return command;
    }

    /// The process runs in another folder than the test.
    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /// Returns once the bot serves.
    BotProcess ready() {
        Waiting.until(
                () -> !process.isAlive() || said().contains("quizzes served"), "the bot to serve");
        Waiting.until(
                () -> !process.isAlive() || said().contains("commands registered"), "its commands");
        return this;
    }

    /// What it wrote to its log so far.
    public String said() {
        return read("err");
    }

    String read(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path database() {
        return home.resolve("data/memoquiz.db");
    }

    /// SIGTERM, as a service manager sends it.
    void terminate() {
        process.toHandle().destroy();
    }

    boolean endsWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    int status() {
        return process.exitValue();
    }

    /// SIGKILL; returns once nothing is left of it.
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    public long id() {
        return process.pid();
    }

    /// Sends a signal such as `STOP`.
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
