package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.format.QuizReader;
import dev.memoquiz.yaml.Problem;
import dev.memoquiz.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A copy of the tiny quiz in a folder of the test's own, to be broken.
public final class TinyQuiz {
    public static final Path ORIGINAL = Path.of("src/test/resources/quizzes/tiny");

    private final Path folder;

    private TinyQuiz(Path folder) {
        this.folder = folder;
    }

    /// Copies the quiz to `quizzes/tiny`.
    public static TinyQuiz in(Path quizzes) {
        TinyQuiz quiz = new TinyQuiz(quizzes.resolve("tiny"));
        try {
            Files.createDirectories(quiz.folder);
            Files.copy(ORIGINAL.resolve("document.txt"), quiz.document());
            return quiz.write(Files.readString(ORIGINAL.resolve("quiz.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path file() {
        return folder.resolve("quiz.yaml");
    }

    public String yaml() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path document() {
        return folder.resolve("document.txt");
    }

    /// What is told where the quiz is checked and not made.
    public List<Problem> problemsWhenChecked() {
        Problems problems = new Problems();
        assertThat(new QuizReader(file(), problems).check(yaml())).isEmpty();
        return problems.inOrder();
    }

    public TinyQuiz write(String yaml) {
        return write(yaml.getBytes(StandardCharsets.UTF_8));
    }

    public TinyQuiz write(byte[] yaml) {
        try {
            Files.write(file(), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Replaces the only place that reads `was`.
    public TinyQuiz change(String was, String is) {
        String yaml = yaml();
        int at = yaml.indexOf(was);
        if (at < 0 || yaml.indexOf(was, at + 1) >= 0) {
            throw new IllegalArgumentException("must stand in the tiny quiz once: " + was);
        }
        return write(yaml.substring(0, at) + is + yaml.substring(at + was.length()));
    }

    /// The line, from 1, in which `words` stand first.
    public int lineOf(String words) {
        int at = yaml().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the tiny quiz: " + words);
        }
        return 1 + (int) yaml().substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /// Copies the quiz as it is now under another id.
    void copyTo(Path quizzes, String id) throws IOException {
        Path copy = Files.createDirectory(quizzes.resolve(id));
        Files.copy(document(), copy.resolve("document.txt"));
        Files.writeString(
                copy.resolve("quiz.yaml"), yaml().replaceFirst("(?m)^id: .*", "id: " + id));
    }

    public Loaded load() {
        return QuizFiles.load(folder);
    }

    public List<Problem> problems() {
        return load().problems();
    }
}
