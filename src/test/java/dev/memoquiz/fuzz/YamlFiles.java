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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The decoders that read a file: quizzes, and the settings with their variables.
final class YamlFiles {
    private static final String SHIPPED = shipped();

    /// All of them: the shipped file names each.
    private static final List<String> VARIABLES =
            Pattern.compile("(?:MEMOQUIZ|DISCORD)_[A-Z_]+")
                    .matcher(SHIPPED)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();

    /// Good ones for some variable, of every form that has a parser of its own.
    private static final List<String> VALUES =
            List.of(
                    "auto/16",
                    "0-3/16",
                    "5/16",
                    "9464",
                    "127.0.0.1",
                    "jdbc:postgresql://127.0.0.1:5432/quiz",
                    "https://discord.com/api/v10/",
                    "wss://gateway.discord.gg/",
                    "DEBUG",
                    "Ada");

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

    private static String shipped() {
        return read(Path.of("config/memoquiz.yaml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /// Either the questions or the text is damaged, or hardly any file would get past the first of them.
    private record Quizzes(TinyQuiz quiz, String yaml, String document) implements Decoder {
        Quizzes(TinyQuiz quiz) {
            this(quiz, quiz.yaml(), read(quiz.document()));
        }

        @Override
        public String name() {
            return "quiz files";
        }

        @Override
        public void feed(SplittableRandom random) throws IOException {
            boolean text = random.nextInt(3) == 0;
            quiz.write(text ? yaml.getBytes(UTF_8) : bytes(Damage.of(yaml, random), random));
            Files.write(
                    quiz.document(),
                    text ? bytes(Damage.of(document, random), random) : document.getBytes(UTF_8));
            Loaded loaded = quiz.load();
            if (loaded.quizzes().isEmpty()) {
                told(loaded.problems());
            }
        }
    }

    /// @param keys the shipped ones without comments
    /// @param all also those that the shipped file keeps in a comment, such as the shards
    private record Configuration(Path folder, String keys, String all) implements Decoder {
        Configuration(Path folder) {
            this(
                    folder,
                    uncommented(SHIPPED),
                    uncommented(SHIPPED.replaceAll("(?m)^  # (?=[a-z-]+: \\S+$)", "  ")));
        }

        private static String uncommented(String yaml) {
            return yaml.replaceAll("(?m)^ *#.*\n", "");
        }

        @Override
        public String name() {
            return "settings";
        }

        @Override
        public void feed(SplittableRandom random) throws IOException {
            Path file = folder.resolve("memoquiz.yaml");
            String good = random.nextBoolean() ? keys : all;
            Files.write(file, bytes(Damage.of(good, random), random));
            Map<String, String> variables = new HashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                variables.put(VARIABLES.get(random.nextInt(VARIABLES.size())), value(random));
            }
            if (Settings.load(file, variables) instanceof SettingsReading.Refused refused) {
                told(refused.problems());
            }
        }

        private static String value(SplittableRandom random) {
            return random.nextBoolean()
                    ? Damage.text(random)
                    : Damage.of(VALUES.get(random.nextInt(VALUES.size())), random);
        }
    }
}
