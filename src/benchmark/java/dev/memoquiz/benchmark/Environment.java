package dev.memoquiz.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What the figures depend on. Linux tells its load and processor in files; elsewhere they are left out.
final class Environment {
    private static final Path LOAD = Path.of("/proc/loadavg");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Environment() {}

    static void print() throws IOException, InterruptedException {
        line("commit", said("git", "describe", "--always", "--dirty"));
        line("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        line("processor", processor());
        line("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        line("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
        line("load", load());
    }

    /// Mean number of running processes over 1, 5 and 15 minutes.
    static String load() throws IOException {
        return Files.exists(LOAD)
                ? Files.readString(LOAD).replaceAll("^(\\S+ \\S+ \\S+).*\\s*", "$1")
                : "unknown";
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return process.waitFor() == 0 ? out : "unknown";
    }

    private static void line(String name, String value) {
        System.out.println(String.format(Locale.ROOT, "%-10s %s", name, value));
    }
}
