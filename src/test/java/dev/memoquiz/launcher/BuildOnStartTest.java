package dev.memoquiz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.launcher.Sandbox.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildOnStartTest {
    private static final String[] BUILDS = {
        "echo one more >>builds",
        "cat >/dev/null",
        "sleep 1",
        "mkdir -p target",
        "echo jar >target/memoquiz.jar"
    };

    @TempDir private Path temporary;
    private Sandbox sandbox;

    @BeforeEach
    void lay() throws IOException {
        sandbox = new Sandbox(temporary).with("MEMOQUIZ_AOT", "off");
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        sandbox.write(sandbox.installation().resolve("pom.xml"), "<project/>");
        sandbox.write(sandbox.installation().resolve("src/main/java/Main.java"), "class Main {}");
    }

    @Test
    void the_first_start_builds_and_leaves_the_answers_to_the_program() throws Exception {
        sandbox.maven(BUILDS);

        Outcome outcome =
                sandbox.startAs(sandbox.installation().resolve("memoquiz"), "an answer\n");

        assertThat(outcome.err()).contains("Building MemoQuiz (first start only)");
        assertThat(outcome.out()).startsWith("java of ").endsWith("an answer\n");
    }

    @Test
    void a_built_program_is_not_built_again() throws Exception {
        sandbox.maven(BUILDS);

        sandbox.start();
        Outcome second = sandbox.start();

        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_changed_source_is_built_on_the_next_start() throws Exception {
        sandbox.maven(BUILDS);
        sandbox.start();
        Path source = sandbox.installation().resolve("src/main/java/Main.java");
        FileTime later = Files.getLastModifiedTime(sandbox.jar());
        Files.setLastModifiedTime(source, FileTime.fromMillis(later.toMillis() + 1_000));

        Outcome second = sandbox.start();

        assertThat(second.err()).contains("sources have changed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        sandbox.maven(BUILDS);

        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Future<Outcome> one = readers.submit(() -> sandbox.start());
            Future<Outcome> two = readers.submit(() -> sandbox.start());

            assertThat(one.get().out()).startsWith("java of ");
            assertThat(two.get().out()).startsWith("java of ");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_lock_left_by_a_start_that_died_holds_nobody_up() throws Exception {
        sandbox.maven(BUILDS);
        sandbox.write(sandbox.installation().resolve("target/build.lock"), "999999999\n");

        assertThat(sandbox.start().out()).startsWith("java of ");
    }

    @Test
    void without_maven_one_sentence_says_what_to_install() throws Exception {
        Outcome outcome = sandbox.start();

        assertThat(outcome.status()).isEqualTo(69);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains("needs Maven", "install it");
    }

    @Test
    void a_failed_build_names_its_log_and_starts_nothing() throws Exception {
        sandbox.maven("echo the reason", "exit 1");

        Outcome outcome = sandbox.start();

        Path log = sandbox.installation().resolve("target/build.log");
        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("The build failed", log.toString());
        assertThat(log).hasContent("the reason");
    }

    @Test
    void an_installation_without_sources_needs_no_maven() throws Exception {
        Files.delete(sandbox.installation().resolve("pom.xml"));
        Files.delete(sandbox.installation().resolve("src/main/java/Main.java"));
        sandbox.builtJar();

        assertThat(sandbox.start().out()).startsWith("java of ");
    }

    @Test
    void an_installation_without_sources_starts_after_somebody_has_edited_its_logging()
            throws Exception {
        Files.delete(sandbox.installation().resolve("pom.xml"));
        Files.delete(sandbox.installation().resolve("src/main/java/Main.java"));
        sandbox.builtJar();
        Path logging =
                sandbox.write(
                        sandbox.installation().resolve("config/logback.xml"), "<configuration/>");
        FileTime later = Files.getLastModifiedTime(sandbox.jar());
        Files.setLastModifiedTime(logging, FileTime.fromMillis(later.toMillis() + 1_000));

        assertThat(sandbox.start().out()).startsWith("java of ");
    }

    private int builds() throws IOException {
        return Files.readAllLines(sandbox.installation().resolve("builds")).size();
    }
}
