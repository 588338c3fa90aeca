package dev.memoquiz.content;

import dev.memoquiz.content.format.QuizReader;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.file.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One quiz of a folder: how its files were found, the last good version, and what is wrong with the present one.
record Shelf(Seen seen, Optional<Served> serving, List<Problem> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /// A good version of a quiz.
    record Served(Listed listed, Packed packed) {}

    /// Looks at `file` again; without a change the shelf serves what it served. What is new is offered to `recent`.
    static Shelf read(Path file, Optional<Shelf> before, Recent recent) throws IOException {
        // Taken before the files are read: a change in between is seen the next time.
        Seen seen = Seen.now(file, before.map(Shelf::seen));
        return before.filter(shelf -> shelf.seen.sameContent(seen))
                .map(shelf -> new Shelf(seen, shelf.serving, shelf.problems))
                .orElseGet(() -> load(file, seen, before, recent));
    }

    private static Shelf load(Path file, Seen seen, Optional<Shelf> before, Recent recent) {
        Problems problems = new Problems();
        Optional<Served> good =
                YamlFile.text(file, problems).flatMap(it -> served(file, it, problems, recent));
        Optional<Served> lastGood = before.flatMap(Shelf::serving);
        if (good.isEmpty()) {
            tellBroken(file, problems.inOrder(), lastGood);
            return new Shelf(seen, lastGood, problems.inOrder());
        }
        lastGood.ifPresent(old -> recent.drop(old.packed()));
        tellGood(file, good.get().listed(), before);
        return new Shelf(seen, good, List.of());
    }

    /// A quiz is made whole only where there is room to keep it so.
    private static Optional<Served> served(
            Path file, String yaml, Problems problems, Recent recent) {
        QuizReader reader = new QuizReader(file, problems);
        return recent.hasRoom()
                ? reader.read(yaml).map(quiz -> whole(file, yaml, quiz, recent))
                : reader.check(yaml).map(it -> packed(file, yaml, it));
    }

    private static Served whole(Path file, String yaml, Quiz quiz, Recent recent) {
        Packed packed = Packed.of(file, yaml, quiz.document().text().original());
        recent.offer(packed, quiz);
        return new Served(Listed.of(quiz), packed);
    }

    private static Served packed(Path file, String yaml, QuizReader.Checked checked) {
        return new Served(checked.listed(), Packed.of(file, yaml, checked.original()));
    }

    /// The first look is no news: whoever opened the folder says what it serves.
    private static void tellGood(Path file, Listed quiz, Optional<Shelf> before) {
        before.map(shelf -> shelf.problems.isEmpty() ? "has changed" : "is mended")
                .ifPresentOrElse(
                        state ->
                                LOG.info(
                                        "{} {} and serves {} questions",
                                        file,
                                        state,
                                        quiz.questions()),
                        () -> LOG.debug("{} serves {} questions", file, quiz.questions()));
    }

    private static void tellBroken(Path file, List<Problem> problems, Optional<Served> lastGood) {
        problems.forEach(problem -> LOG.error("{}", problem.sentence()));
        String outcome =
                lastGood.isPresent() ? "its last good version goes on" : "it is not served";
        LOG.error("{} has {} problem(s), {}", file, problems.size(), outcome);
    }
}
