package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One quiz of a folder: how its files were found, the last good version, and what is wrong with the present one.
record Shelf(Seen seen, Optional<Quiz> serving, List<Problem> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /// Looks at `file` again; without a change the shelf serves what it served.
    static Shelf read(Path file, Optional<Shelf> before) throws IOException {
        // Taken before the files are read: a change in between is seen the next time.
        Seen seen = Seen.now(file, before.map(Shelf::seen));
        return before.filter(shelf -> shelf.seen.sameContent(seen))
                .map(shelf -> new Shelf(seen, shelf.serving, shelf.problems))
                .orElseGet(() -> load(file, seen, before));
    }

    private static Shelf load(Path file, Seen seen, Optional<Shelf> before) {
        Loaded loaded = QuizFiles.loadFile(file);
        if (loaded.problems().isEmpty()) {
            Quiz quiz = loaded.quizzes().getFirst();
            tellGood(file, quiz, before);
            return new Shelf(seen, Optional.of(quiz), List.of());
        }
        Optional<Quiz> lastGood = before.flatMap(Shelf::serving);
        tellBroken(file, loaded.problems(), lastGood);
        return new Shelf(seen, lastGood, loaded.problems());
    }

    /// The first look is no news: whoever opened the folder says what it serves.
    private static void tellGood(Path file, Quiz quiz, Optional<Shelf> before) {
        int questions = quiz.questions().size();
        before.map(shelf -> shelf.problems.isEmpty() ? "has changed" : "is mended")
                .ifPresentOrElse(
                        state -> LOG.info("{} {} and serves {} questions", file, state, questions),
                        () -> LOG.debug("{} serves {} questions", file, questions));
    }

    private static void tellBroken(Path file, List<Problem> problems, Optional<Quiz> lastGood) {
        problems.forEach(problem -> LOG.error("{}", problem.sentence()));
        String outcome =
                lastGood.isPresent() ? "its last good version goes on" : "it is not served";
        LOG.error("{} has {} problem(s), {}", file, problems.size(), outcome);
    }
}
