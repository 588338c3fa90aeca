package dev.memoquiz.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.Loaded;
import dev.memoquiz.content.TinyQuiz;
import dev.memoquiz.settings.Settings;
import dev.memoquiz.settings.SettingsReading;
import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The decoders that read a file: quizzes, and the settings with their variables.
final class YamlFiles {
    private static final List<String> VARIABLES =
            List.of(
                    "MEMOQUIZ_DATABASE_URL",
                    "MEMOQUIZ_QUIZZES",
                    "MEMOQUIZ_QUIZZES_RELOAD_SECONDS",
                    "MEMOQUIZ_QUIZZES_DEFAULT",
                    "MEMOQUIZ_ROUND_QUESTIONS",
                    "MEMOQUIZ_DISCORD_TOKEN_FILE",
                    "MEMOQUIZ_READER_NAME",
                    "MEMOQUIZ_METRICS_PORT",
                    "MEMOQUIZ_METRICS_ADDRESS",
                    "MEMOQUIZ_LOG_LEVEL",
                    "DISCORD_TOKEN",
                    "DISCORD_API_URL",
                    "DISCORD_GATEWAY_URL");

    private YamlFiles() {}

    /// @param folder an existing one for files that are written over and over
    static List<Decoder> all(Path folder) {
        return List.of(new Quizzes(TinyQuiz.in(folder)), new Configuration(folder));
    }

    /// One in ten files is not even UTF-8.
    private static byte[] bytes(String text, SplittableRandom random) {
        Charset charset = random.nextInt(10) == 0 ? ISO_8859_1 : UTF_8;
        return text.getBytes(charset);
    }

    private static void told(List<Problem> problems) {
        assertThat(problems).isNotEmpty();
        for (Problem problem : problems) {
            assertThat(problem.sentence()).isNotBlank().doesNotContain("Exception");
        }
    }

    private record Quizzes(TinyQuiz quiz, String good) implements Decoder {
        Quizzes(TinyQuiz quiz) {
            this(quiz, quiz.yaml());
        }

        @Override
        public String name() {
            return "quiz files";
        }

        @Override
        public void feed(SplittableRandom random) {
            quiz.write(bytes(Damage.of(good, random), random));
            Loaded loaded = quiz.load();
            if (loaded.quizzes().isEmpty()) {
                told(loaded.problems());
            }
        }
    }

    private record Configuration(Path folder, String good) implements Decoder {
        Configuration(Path folder) {
            this(folder, shipped());
        }

        private static String shipped() {
            try {
                return Files.readString(Path.of("config/memoquiz.yaml"))
                        .replaceAll("(?m)^ *#.*\n", "");
            } catch (IOException missing) {
                throw new AssertionError(missing);
            }
        }

        @Override
        public String name() {
            return "settings";
        }

        @Override
        public void feed(SplittableRandom random) throws IOException {
            Path file = folder.resolve("memoquiz.yaml");
            Files.write(file, bytes(Damage.of(good, random), random));
            Map<String, String> variables = new HashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                variables.put(VARIABLES.get(random.nextInt(VARIABLES.size())), Damage.text(random));
            }
            if (Settings.load(file, variables) instanceof SettingsReading.Refused refused) {
                told(refused.problems());
            }
        }
    }
}
