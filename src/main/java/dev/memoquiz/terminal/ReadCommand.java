package dev.memoquiz.terminal;

import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.terminal.page.TextPage;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints the text.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints the text with its clause numbers and notes.")
final class ReadCommand implements Callable<Integer> {
    private final House house;

    @Option(names = "--quiz", paramLabel = "NAME", description = "Which quiz's text to print.")
    private Optional<QuizId> quiz = Optional.empty();

    ReadCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        Optional<Quiz> found = wanted();
        if (found.isEmpty()) {
            return house.refuse(
                    quiz.map(id -> "There is no quiz named '" + id + "'.")
                            .orElse("There is no quiz to read."));
        }
        house.print(page -> TextPage.write(page, found.get()));
        return Commands.FINE;
    }

    private Optional<Quiz> wanted() {
        return quiz.or(() -> house.doors().defaults().get().quiz())
                .or(() -> house.doors().quizzes().get().all().stream().map(Listed::id).findFirst())
                .flatMap(id -> house.doors().quizzes().get().find(id));
    }
}
