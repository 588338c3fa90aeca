package dev.memoquiz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.launcher.Sandbox.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartUpCacheTest {
    private static final FileTime SAME_TIME = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir private Path temporary;
    private Sandbox sandbox;

    @BeforeEach
    void lay() throws IOException {
        sandbox = new Sandbox(temporary);
    }

    @Test
    void the_cache_is_made_once_and_used_from_then_on() throws Exception {
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        sandbox.builtJar();

        Outcome first = sandbox.start();
        Outcome second = sandbox.start();

        assertThat(first.err()).contains("Preparing a faster start");
        assertThat(second.err()).isEmpty();
        assertThat(cacheOf(second)).isEqualTo(cacheOf(first)).exists();
    }

    @Test
    void a_changed_jar_library_or_jdk_asks_for_another_cache() throws Exception {
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        sandbox.builtJar();
        Path library = sandbox.installation().resolve("target/lib/library.jar");
        Path first = cacheOf(sandbox.start());

        sandbox.write(sandbox.jar(), "b jar");
        Path otherJar = cacheOf(sandbox.start());
        sandbox.write(library, "a library");
        Path otherLibrary = cacheOf(sandbox.start());
        sandbox.jdk("usr/lib/jvm/jdk-25", "25.0.1");
        Path otherJdk = cacheOf(sandbox.start());

        assertThat(List.of(first, otherJar, otherLibrary, otherJdk)).doesNotHaveDuplicates();
        assertThat(List.of(first, otherJar, otherLibrary)).noneMatch(Files::exists);
        assertThat(otherJdk).exists();
    }

    @Test
    void the_bot_and_the_terminal_have_a_cache_each() throws Exception {
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        sandbox.builtJar();

        Path terminal = cacheOf(sandbox.start("study"));
        Path bot = cacheOf(sandbox.start("bot"));

        assertThat(bot).isNotEqualTo(terminal);
        assertThat(terminal).exists();
        assertThat(bot).exists();
    }

    @Test
    void a_rehearsal_that_fails_is_not_tried_at_every_start() throws Exception {
        Path home = sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        sandbox.executable(
                home.resolve("bin/java"),
                "case \"$*\" in *AOTCacheOutput*) exit 1 ;; *) echo \"$@\" ;; esac");
        sandbox.builtJar();

        Outcome first = sandbox.start();
        Outcome second = sandbox.start();

        assertThat(first.err()).contains("Preparing");
        assertThat(first.out()).doesNotContain("AOTCache");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void where_no_cache_can_be_written_the_program_starts_without_a_word() throws Exception {
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        sandbox.builtJar();
        sandbox.write(sandbox.installation().resolve("target/aot"), "a file, not a folder");

        Outcome outcome = sandbox.start();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("java of ").doesNotContain("AOTCache");
    }

    /// Java 25 runs the old classes out of a cache whose jar has changed. Size and time of the two
    /// jars are the same here, so only their content can tell.
    @Test
    void a_rebuilt_program_never_runs_its_old_classes() throws Exception {
        sandbox.with("MEMOQUIZ_JAVA_HOME", System.getProperty("java.home"));
        makeJar("first one");
        String before = sandbox.start().out();
        long size = Files.size(sandbox.jar());
        makeJar("other one");

        Outcome after = sandbox.start();

        assertThat(Files.size(sandbox.jar())).isEqualTo(size);
        assertThat(before).isEqualTo("first one\n");
        assertThat(after.out()).isEqualTo("other one\n");
        assertThat(sandbox.installation().resolve("target/aot"))
                .isDirectoryContaining(file -> file.toFile().length() > 100_000);
    }

    private static Path cacheOf(Outcome outcome) {
        return outcome.out()
                .lines()
                .filter(line -> line.startsWith("<-XX:AOTCache="))
                .map(line -> Path.of(line.substring(line.indexOf('=') + 1, line.length() - 1)))
                .findFirst()
                .orElseThrow();
    }

    private void makeJar(String says) throws IOException {
        Path source =
                sandbox.write(
                        sandbox.root().resolve("Says.java"),
                        "class Says { public static void main(String[] a) {"
                                + " System.out.println(\"%s\"); } }".formatted(says));
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, source.toString());
        Files.createDirectories(sandbox.jar().getParent());
        try (OutputStream file = Files.newOutputStream(sandbox.jar());
                JarOutputStream jar = new JarOutputStream(file, manifest())) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            jar.putNextEntry(new JarEntry("Says.class"));
            Files.copy(sandbox.root().resolve("Says.class"), jar);
        }
        Files.setLastModifiedTime(sandbox.jar(), SAME_TIME);
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Says");
        return manifest;
    }
}
