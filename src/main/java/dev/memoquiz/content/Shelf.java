package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One quiz of a folder: how its files look now, the last good version, and what is wrong with the present one.
record Shelf(String stamp, Optional<Quiz> serving, List<Problem> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /// Looks at `file` again; without a change the shelf stays as it is.
    static Shelf read(Path file, Optional<Shelf> before) throws IOException {
        // Taken before the files are read: a change in between is seen the next time.
        String stamp = Stamp.of(file);
        if (before.filter(shelf -> shelf.stamp.equals(stamp)).isPresent()) {
            return before.get();
        }
        Loaded loaded = QuizFiles.loadFile(file);
        return loaded.problems().isEmpty()
                ? good(file, stamp, loaded.quizzes().getFirst(), before)
                : broken(file, stamp, loaded.problems(), before.flatMap(Shelf::serving));
    }

    private static Shelf good(Path file, String stamp, Quiz quiz, Optional<Shelf> before) {
        // The first look is no news: whoever opened the folder says what it serves.
        before.map(shelf -> shelf.problems.isEmpty() ? "has changed" : "is mended")
                .ifPresentOrElse(
                        state ->
                                LOG.info("{} {} and serves {} questions", file, state, count(quiz)),
                        () -> LOG.debug("{} serves {} questions", file, count(quiz)));
        return new Shelf(stamp, Optional.of(quiz), List.of());
    }

    private static int count(Quiz quiz) {
        return quiz.questions().size();
    }

    private static Shelf broken(
            Path file, String stamp, List<Problem> problems, Optional<Quiz> lastGood) {
        problems.forEach(problem -> LOG.error("{}", problem.sentence()));
        String outcome =
                lastGood.isPresent() ? "its last good version goes on" : "it is not served";
        LOG.error("{} has {} problem(s), {}", file, problems.size(), outcome);
        return new Shelf(stamp, lastGood, problems);
    }
}
