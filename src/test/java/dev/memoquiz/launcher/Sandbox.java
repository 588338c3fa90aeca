package dev.memoquiz.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A copy of the start script in an installation of its own, with only the Java and Maven that a
/// test puts there. Every path has a space in it.
final class Sandbox {
    private static final String TOOLS =
            "sh dirname basename readlink sed find head cat mkdir stat sha256sum shasum cksum cut tr"
                    + " mktemp rm mv touch yes sleep";

    private final Path root;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Sandbox(Path temporary) throws IOException {
        root = Files.createDirectories(temporary.resolve("a place")).toRealPath();
        Files.createDirectories(installation());
        Files.createDirectories(path());
        for (String tool : TOOLS.split(" ", -1)) {
            linkTool(tool);
        }
        write(installation().resolve("memoquiz"), script()).toFile().setExecutable(true);
        environment.put("PATH", path().toString());
        environment.put("HOME", root.resolve("home").toString());
    }

    /// The script, with the machine's own JDK folders moved into the sandbox.
    private String script() throws IOException {
        String script = Files.readString(Path.of("memoquiz"));
        int start = script.indexOf("find_jdk() {");
        int end = script.indexOf("; do", start);
        String moved =
                script.substring(start, end)
                        .replaceAll("(?<=\\s)/(?=usr|opt|Library)", "'" + root + "'/");
        return script.substring(0, start) + moved + script.substring(end);
    }

    Path root() {
        return root;
    }

    Path installation() {
        return root.resolve("memo quiz");
    }

    Path jar() {
        return installation().resolve("target/memoquiz.jar");
    }

    /// The only folder on the path.
    Path path() {
        return root.resolve("bin");
    }

    Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path executable(Path file, String... lines) throws IOException {
        write(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        file.toFile().setExecutable(true);
        return file;
    }

    /// A stand-in for a JDK: its java says where it lies and what it was told, and makes the cache
    /// it is asked for.
    Path jdk(String folder, String version) throws IOException {
        Path home = root.resolve(folder);
        write(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        write(home.resolve("lib/modules"), "");
        executable(home.resolve("bin/javac"), "exit 0");
        executable(
                home.resolve("bin/java"),
                "for word in \"$@\"; do case $word in",
                "  -XX:AOTCacheOutput=*) echo cache >\"${word#*=}\"; exit 0 ;;",
                "esac; done",
                "echo \"java of " + home + "\"",
                "printf '<%s>\\n' \"$@\"",
                "cat",
                "exit 7");
        return home;
    }

    /// A stand-in for Maven that makes the jar and counts how often it did.
    void maven(String... lines) throws IOException {
        executable(path().resolve("mvn"), lines);
    }

    void builtJar() throws IOException {
        write(jar(), "a jar");
    }

    Sandbox with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Outcome start(String... arguments) throws IOException, InterruptedException {
        return startAs(installation().resolve("memoquiz"), "", arguments);
    }

    Outcome startAs(Path script, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        return run(command, input);
    }

    private Outcome run(List<String> command, String input)
            throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile(root, "in", ""), input);
        Path out = Files.createTempFile(root, "out", "");
        Path err = Files.createTempFile(root, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after a minute: " + command);
        }
        return new Outcome(
                process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private void linkTool(String tool) throws IOException {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            Path file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                Files.createSymbolicLink(path().resolve(tool), file);
                return;
            }
        }
    }

    /// How a start ended and what it said.
    record Outcome(int status, String out, String err) {}
}
