package dev.memoquiz.terminal;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.app.words.Why;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.terminal.page.ScorePage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints a reader's own score.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Prints your score and why your latest answers scored as they did.")
final class ScoreCommand implements Callable<Integer> {
    private static final int LATEST = 10;

    private final House house;

    @Option(names = "--name", paramLabel = "NAME", description = "Whose score to print.")
    private Optional<String> name = Optional.empty();

    ScoreCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        Reader reader = house.reader(name);
        ShowScore scores = house.desk().showScore();
        Score score = scores.of(reader.id(), new Scope.Everywhere());
        List<Why> latest = scores.why(reader.id(), LATEST).stream().map(Why::of).toList();
        house.print(page -> ScorePage.write(page, reader.name(), score, latest));
        return Commands.FINE;
    }
}
