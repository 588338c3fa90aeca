package dev.memoquiz.terminal;

import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.terminal.line.LineMode;
import dev.memoquiz.terminal.line.LineSink;
import dev.memoquiz.terminal.line.LineSource;
import dev.memoquiz.terminal.play.Opening;
import dev.memoquiz.terminal.play.Seat;
import dev.memoquiz.terminal.play.Wants;
import dev.memoquiz.terminal.screen.FullScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks a round of questions.
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        description = "Asks a round of questions; this is what happens when no command is given.")
final class StudyCommand implements Callable<Integer> {
    private final House house;

    @Option(names = "--quiz", paramLabel = "NAME", description = "Which quiz to be asked.")
    private Optional<QuizId> quiz = Optional.empty();

    @Option(
            names = "--questions",
            paramLabel = "N",
            converter = Converters.QuestionCount.class,
            description = "How many questions, 1 to 50.")
    private Optional<Integer> questions = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "Only questions whose answer is right-there, think-and-search or author-and-me.")
    private Optional<Level> level = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw by this number: the same questions each time, and for everybody.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--new", description = "Start afresh instead of going on with an open round.")
    private boolean anew;

    @Option(names = "--name", paramLabel = "NAME", description = "Who is answering.")
    private Optional<String> name = Optional.empty();

    StudyCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        Seat seat = new Seat(house.desk(), house.reader(name));
        return switch (seat.sit(wants())) {
            case Opening.Refused refused -> house.refuse(refused.reason());
            case Opening.Open open -> play(seat, open);
        };
    }

    private Wants wants() {
        Defaults defaults = house.doors().defaults().get();
        return new Wants(
                quiz.or(defaults::quiz),
                new Draw.Wish(questions.orElse(defaults.questions()), level).seeded(seed),
                anew);
    }

    private int play(Seat seat, Opening.Open open, Terminal opened) {
        try (Terminal terminal = opened) {
            new FullScreen(seat, terminal, house.stage().colours(), open).play();
            return Commands.FINE;
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be closed", e);
        }
    }

    private int play(Seat seat, Opening.Open open) {
        Stage stage = house.stage();
        Optional<Terminal> terminal = stage.terminal().get();
        if (terminal.isPresent()) {
            return play(seat, open, terminal.get());
        }
        new LineMode(
                        seat,
                        new LineSource(stage.in(), stage.charset()),
                        new LineSink(stage.out(), stage.columns()))
                .play(open);
        return Commands.FINE;
    }
}
