package dev.memoquiz.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program run once, from its first argument to its exit code.
record Once(int status, String out, String err) {
    private static final long LONGEST_SECONDS = 120;

    /// Starts it on the database `memoquiz.db` of `home`, and with its output in files there.
    static Process start(Path home, Map<String, String> variables, String... arguments) {
        List<String> command = new ArrayList<>(BotProcess.java(List.of(), BotProcess.MAIN));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectOutput(home.resolve("out").toFile())
                        .redirectError(home.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MEMOQUIZ_"));
        builder.environment().remove("DISCORD_TOKEN");
        builder.environment().put("MEMOQUIZ_HOME", home.toString());
        builder.environment().put("MEMOQUIZ_DATABASE_URL", "jdbc:sqlite:memoquiz.db");
        builder.environment().putAll(variables);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Once run(Path home, Map<String, String> variables, String... arguments) {
        Process process = start(home, variables, arguments);
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it never ended: " + List.of(arguments));
            }
            return new Once(process.exitValue(), read(home, "out"), read(home, "err"));
        } catch (InterruptedException | IOException failed) {
            throw new AssertionError(failed);
        } finally {
            process.destroyForcibly();
        }
    }

    static Once run(Path home, String... arguments) {
        return run(home, Map.of(), arguments);
    }

    private static String read(Path home, String file) throws IOException {
        return Files.readString(home.resolve(file));
    }

    /// What it complained of, line by line, which is never a stack trace.
    List<String> complaints() {
        List<String> lines = new ArrayList<>(err.lines().toList());
        if (err.contains("Exception") || err.contains("\tat ")) {
            throw new AssertionError("a stack trace: " + err);
        }
        return lines;
    }
}
