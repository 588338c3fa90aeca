package dev.memoquiz.content;

import dev.memoquiz.content.format.QuizReader;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problem;
import dev.memoquiz.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Loads quizzes from a file, from a quiz's own folder, or from a folder of such folders.
public final class QuizFiles {
    static final String NAME = "quiz.yaml";

    private QuizFiles() {}

    public static Loaded load(Path fileOrFolder) {
        try {
            List<Path> files = find(fileOrFolder);
            return files.isEmpty()
                    ? nothing(
                            fileOrFolder,
                            "holds no quiz",
                            "Give a quiz.yaml, its folder, or the folder above.")
                    : loadAll(files);
        } catch (IOException e) {
            return nothing(
                    fileOrFolder,
                    "cannot be read (" + e + ")",
                    "Check the name and its permissions.");
        }
    }

    /// The file of a quiz that [#load] finds in `fileOrFolder`: its folder bears its id.
    public static Path file(Path fileOrFolder, QuizId id) {
        if (!Files.isDirectory(fileOrFolder)) {
            return fileOrFolder;
        }
        Path own = fileOrFolder.resolve(NAME);
        return Files.exists(own) ? own : fileOrFolder.resolve(id.value()).resolve(NAME);
    }

    /// One quiz, or all that is wrong with it.
    static Loaded loadFile(Path file) {
        Problems problems = new Problems();
        Optional<QuizReader.Draft> draft = new QuizReader(file, problems).draft();
        boolean sound = problems.count() == 0;
        return new Loaded(
                draft.filter(_ -> sound).map(QuizReader.Draft::quiz).stream().toList(),
                draft.filter(_ -> !sound).stream().toList(),
                problems.inOrder());
    }

    /// The quiz files of the folders in `folder`, by name.
    static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.resolve(NAME))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    /// Whether there are no more quiz files than that in the folders of `folder`; a large folder is not listed for it.
    static boolean areAtMost(int number, Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.resolve(NAME))
                            .filter(Files::exists)
                            .limit(number + 1L)
                            .count()
                    <= number;
        }
    }

    private static List<Path> find(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        Path own = path.resolve(NAME);
        return Files.exists(own) ? List.of(own) : within(path);
    }

    private static Loaded loadAll(List<Path> files) {
        List<Quiz> quizzes = new ArrayList<>();
        List<QuizReader.Draft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            Loaded loaded = loadFile(file);
            quizzes.addAll(loaded.quizzes());
            drafts.addAll(loaded.drafts());
            problems.addAll(loaded.problems());
        }
        quizzes.sort(Comparator.comparing(quiz -> quiz.head().title()));
        return new Loaded(quizzes, drafts, problems);
    }

    private static Loaded nothing(Path path, String what, String remedy) {
        return new Loaded(
                List.of(),
                List.of(),
                List.of(new Problem(Place.whole(path.toString()), what, remedy)));
    }
}
