package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The quizzes of a folder, kept up to date by [#refresh]. A quiz broken by an edit is served as it was before.
///
/// Any thread may ask at any time and never waits for a refresh. A large folder is read in the background: what is read is served
/// while the rest comes, and a quiz that is asked for by its id is read there and then. Whole quizzes are kept as long as they are
/// asked for; all others are kept packed.
public final class QuizFolder implements QuizLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(QuizFolder.class);

    /// So many quizzes are read within a second or two, which a start can wait for.
    private static final int SMALL = 50;

    /// How many quizzes are read between two states of the catalogue at least.
    private static final int BATCH = 200;

    /// The more the catalogue holds, the longer it takes to make, so at least a quarter is read before it is made anew.
    private static final int GROWTH = 4;

    /// Together some 50 MB; a quiz that is asked for after another went is unpacked within some hundredths of a second.
    private static final int MOST_WHOLE = 20_000;

    private final Path folder;
    private final Recent recent;
    private final Map<Path, Shelf> early = new ConcurrentHashMap<>();
    private volatile Catalogue catalogue = Catalogue.EMPTY;
    private final CompletableFuture<Void> read = new CompletableFuture<>();
    private boolean unreadable;

    private QuizFolder(Path folder, int mostWhole) {
        this.folder = folder;
        this.recent = new Recent(mostWhole);
    }

    /// Opens the quizzes below `folder`; what is broken is logged and told by [#problems].
    public static QuizFolder open(Path folder) {
        return open(folder, MOST_WHOLE);
    }

    /// @param mostWhole how many questions of quizzes that are kept whole
    static QuizFolder open(Path folder, int mostWhole) {
        QuizFolder library = new QuizFolder(folder, mostWhole);
        if (library.isSmall()) {
            library.refresh();
        } else {
            Thread.ofPlatform().daemon().name("quiz-reading").start(library::refresh);
        }
        return library;
    }

    /// Done once every quiz has been read for the first time.
    public CompletionStage<Void> whenRead() {
        return read.minimalCompletionStage();
    }

    private boolean isSmall() {
        try {
            return QuizFiles.areAtMost(SMALL, folder);
        } catch (IOException _) {
            return true;
        }
    }

    /// Reads what changed since the last time and logs what came of it. A folder that cannot be listed changes nothing.
    public synchronized void refresh() {
        try {
            List<Path> files = QuizFiles.within(folder);
            Map<Path, Shelf> before = catalogue.shelves();
            if (read.isDone()) {
                tell(files, before.keySet(), "new");
            }
            Map<Path, Shelf> after = read(files);
            tell(before.keySet(), after.keySet(), "gone");
            catalogue = Catalogue.of(after);
            unreadable = false;
        } catch (IOException | UncheckedIOException e) {
            tellOnce(e);
        }
        read.complete(null);
    }

    /// While the folder is read for the first time, each batch is served as soon as it is there.
    private Map<Path, Shelf> read(List<Path> files) {
        Catalogue before = catalogue;
        Map<Path, Shelf> after = new HashMap<>();
        while (after.size() < files.size()) {
            int from = after.size();
            int to = from + Math.max(BATCH, from / GROWTH);
            List<Path> batch = files.subList(from, Math.min(files.size(), to));
            after.putAll(
                    batch.parallelStream()
                            .collect(Collectors.toMap(file -> file, file -> again(file, before))));
            if (!read.isDone() && after.size() < files.size()) {
                catalogue = Catalogue.of(after);
                LOG.debug("{} of {} quizzes are read", after.size(), files.size());
            }
        }
        return after;
    }

    private Shelf again(Path file, Catalogue before) {
        return shelf(file, before.shelf(file).or(() -> Optional.ofNullable(early.remove(file))));
    }

    private Shelf shelf(Path file, Optional<Shelf> before) {
        try {
            return Shelf.read(file, before, recent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tellOnce(Exception e) {
        if (!unreadable) {
            LOG.error(
                    catalogue.shelves().isEmpty()
                            ? "The folder {} cannot be read, so no quizzes are served"
                            : "The folder {} cannot be read; its quizzes are served as they were",
                    folder);
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
        // Asked first: what is read in between would be in neither.
        boolean complete = read.isDone();
        Optional<Packed> known = Optional.ofNullable(catalogue.byId().get(id));
        return (known.isPresent() || complete ? known : readNow(id)).map(this::whole);
    }

    private Quiz whole(Packed packed) {
        return recent.find(packed).orElseGet(() -> unpacked(packed));
    }

    private Quiz unpacked(Packed packed) {
        Quiz quiz = packed.open();
        recent.keep(packed, quiz);
        return quiz;
    }

    private Optional<Packed> readNow(QuizId id) {
        Path file = QuizFiles.file(folder, id);
        return Files.exists(file)
                ? early.computeIfAbsent(file, it -> shelf(it, Optional.empty()))
                        .serving()
                        .map(Shelf.Served::packed)
                : Optional.empty();
    }

    @Override
    public List<Listed> all() {
        return catalogue.byTitle();
    }

    public void tellWhatIsServed() {
        List<Listed> served = all();
        int questions = served.stream().mapToInt(Listed::questions).sum();
        LOG.info("quizzes served: {}, questions: {}", served.size(), questions);
    }

    /// All that is wrong with the files as they are now, by file and line.
    public List<Problem> problems() {
        return catalogue.problems();
    }
}
