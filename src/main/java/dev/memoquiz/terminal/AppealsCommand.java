package dev.memoquiz.terminal;

import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.terminal.line.AppealRound;
import dev.memoquiz.terminal.line.LineSink;
import dev.memoquiz.terminal.line.LineSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Goes through a reader's own appeals: whoever studies alone is their own teacher.
@Command(
        name = "appeals",
        mixinStandardHelpOptions = true,
        description =
                "Lets you rule on the appeals you made: studying alone, you are your own teacher.")
final class AppealsCommand implements Callable<Integer> {
    private final House house;

    @Option(names = "--name", paramLabel = "NAME", description = "Whose appeals to rule on.")
    private Optional<String> name = Optional.empty();

    AppealsCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        Reader reader = house.reader(name);
        Stage stage = house.stage();
        new AppealRound(
                        house.desk().appeals(),
                        reader,
                        new LineSource(stage.in(), stage.charset()),
                        new LineSink(stage.out(), stage.columns()))
                .go(new Forum.OwnDesk(reader.id()));
        return Commands.FINE;
    }
}
