package dev.memoquiz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.launcher.Sandbox.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChosenJdkTest {
    @TempDir private Path temporary;
    private Sandbox sandbox;

    @BeforeEach
    void lay() throws IOException {
        sandbox = new Sandbox(temporary).with("MEMOQUIZ_AOT", "off");
        sandbox.builtJar();
    }

    @Test
    void the_jdk_named_for_memoquiz_wins() throws Exception {
        Path named = sandbox.jdk("named", "26-ea");
        sandbox.with("MEMOQUIZ_JAVA_HOME", named).with("JAVA_HOME", sandbox.jdk("other", "25.0.3"));

        assertThat(sandbox.start().out()).startsWith("java of " + named + "\n");
    }

    @Test
    void an_old_java_home_gives_way_to_a_newer_jdk_in_a_usual_folder() throws Exception {
        sandbox.with("JAVA_HOME", sandbox.jdk("old", "17.0.15"));
        sandbox.jdk("usr/lib/jvm/jdk-21", "21.0.1");
        Path newer = sandbox.jdk("usr/lib/jvm/jdk-25", "25");

        assertThat(sandbox.start().out()).startsWith("java of " + newer + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/temurin 25",
                "opt/jdk-25",
                "home/.sdkman/candidates/java/25.0.1-tem",
                "home/.jdks/openjdk-25",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home"
            })
    void a_jdk_in_a_usual_folder_is_found(String folder) throws Exception {
        Path home = sandbox.jdk(folder, "25.0.3");

        assertThat(sandbox.start().out()).startsWith("java of " + home + "\n");
    }

    @Test
    void the_java_on_the_path_is_followed_to_its_home() throws Exception {
        Path home = sandbox.jdk("somewhere else", "25.0.3");
        Files.createSymbolicLink(sandbox.path().resolve("java"), home.resolve("bin/java"));

        assertThat(sandbox.start().out()).startsWith("java of " + home + "\n");
    }

    @Test
    void a_version_managers_script_on_the_path_is_asked_for_its_home() throws Exception {
        Path home = sandbox.jdk("managed", "25.0.3");
        sandbox.executable(
                sandbox.path().resolve("java"), "echo '    java.home = " + home + "' >&2");

        assertThat(sandbox.start().out()).startsWith("java of " + home + "\n");
    }

    @Test
    void a_java_without_a_compiler_is_passed_over() throws Exception {
        Path runtime = sandbox.jdk("usr/lib/jvm/a-jre", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        Path complete = sandbox.jdk("usr/lib/jvm/b-jdk", "25.0.3");

        assertThat(sandbox.start().out()).startsWith("java of " + complete + "\n");
    }

    @Test
    void without_a_jdk_one_sentence_says_what_to_install() throws Exception {
        sandbox.jdk("usr/lib/jvm/old", "24.0.2");

        Outcome outcome = sandbox.start();

        assertThat(outcome.status()).isEqualTo(69);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains("needs a JDK 25", "install one");
    }

    @Test
    void a_wrong_folder_named_for_memoquiz_is_said_and_not_passed_over() throws Exception {
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        Path old = sandbox.jdk("old", "17.0.15");

        Outcome outcome = sandbox.with("MEMOQUIZ_JAVA_HOME", old).start();

        assertThat(outcome.status()).isEqualTo(69);
        assertThat(outcome.err()).hasLineCount(1).contains("MEMOQUIZ_JAVA_HOME", old.toString());
    }

    @Test
    void arguments_input_and_exit_status_pass_through_a_link_from_another_folder()
            throws Exception {
        sandbox.jdk("usr/lib/jvm/jdk-25", "25");
        Path link = sandbox.root().resolve("link");
        Files.createSymbolicLink(link, Path.of("memo quiz", "memoquiz"));

        Outcome outcome = sandbox.startAs(link, "an answer\n", "check", "two words", "");

        assertThat(outcome.status()).isEqualTo(7);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .endsWith("<-jar>\n<" + sandbox.jar() + ">\n<check>\n<two words>\n<>\nan answer\n");
    }
}
