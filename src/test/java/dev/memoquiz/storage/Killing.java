package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program that prints what was acknowledged, and kills it in the middle of that.
public final class Killing {
    private Killing() {}

    /// All that `program` said it `kept`, more than so many times, before it was killed.
    public static List<String> after(int times, Class<?> program, String... args)
            throws IOException, InterruptedException {
        Process process = start(program, args);
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("kept ")) {
                    lines.add(line);
                }
                if (lines.size() == times + 1) {
                    // Not Process.destroyForcibly(): that closes the pipe, and with it what was
                    // acknowledged.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(lines).as("acknowledged by %s", program).hasSizeGreaterThan(times);
        return lines;
    }

    private static Process start(Class<?> program, String... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
