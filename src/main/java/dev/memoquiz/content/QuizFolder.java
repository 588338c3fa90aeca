package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The quizzes of a folder, kept up to date by [#refresh]. A quiz broken by an edit is served as it was before.
///
/// Any thread may ask at any time; it sees the state after some refresh, whole. Refreshes take turns.
public final class QuizFolder implements QuizLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(QuizFolder.class);

    private final Path folder;
    private volatile Map<Path, Shelf> shelves = Map.of();
    private boolean unreadable;

    private QuizFolder(Path folder) {
        this.folder = folder;
    }

    /// Loads every quiz below `folder`; what is broken is logged and told by [#problems].
    public static QuizFolder open(Path folder) {
        QuizFolder library = new QuizFolder(folder);
        library.refresh();
        return library;
    }

    /// Reads what changed since the last time and logs what came of it. A folder that cannot be listed changes nothing.
    public synchronized void refresh() {
        Map<Path, Shelf> before = shelves;
        Map<Path, Shelf> after = new TreeMap<>();
        try {
            List<Path> files = QuizFiles.within(folder);
            if (!before.isEmpty()) {
                tell(files, before.keySet(), "new");
            }
            for (Path file : files) {
                after.put(file, Shelf.read(file, Optional.ofNullable(before.get(file))));
            }
        } catch (IOException e) {
            tellOnce(e);
            return;
        }
        unreadable = false;
        tell(before.keySet(), after.keySet(), "gone");
        shelves = Map.copyOf(after);
    }

    private void tellOnce(IOException e) {
        if (!unreadable) {
            LOG.error("The folder {} cannot be read; its quizzes are served as they were", folder);
            LOG.debug("The reason", e);
        }
        unreadable = true;
    }

    private static void tell(Collection<Path> some, Set<Path> others, String what) {
        some.stream()
                .filter(file -> !others.contains(file))
                .forEach(file -> LOG.info("{} is {}", file, what));
    }

    @Override
    public Optional<Quiz> find(QuizId id) {
        return quizzes().filter(quiz -> quiz.id().equals(id)).findFirst();
    }

    @Override
    public List<Quiz> all() {
        return quizzes().sorted(Comparator.comparing(quiz -> quiz.head().title())).toList();
    }

    /// All that is wrong with the files as they are now, by file and line.
    public List<Problem> problems() {
        return shelves.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(shelf -> shelf.getValue().problems().stream())
                .toList();
    }

    private Stream<Quiz> quizzes() {
        return shelves.values().stream().flatMap(shelf -> shelf.serving().stream());
    }
}
