package dev.memoquiz.terminal;

import dev.memoquiz.terminal.grade.Batch;
import dev.memoquiz.terminal.grade.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Grades typed answers, so that a teacher can try a key before class.
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description =
                "Grades typed answers: some against one answer line, or a whole table; exit code 1 if any row of it could not be graded.")
final class GradeCommand implements Callable<Integer> {
    private final House house;

    @Option(
            names = "--answer-line",
            paramLabel = "LINE",
            description =
                    "The key to try answers on, such as 'Konstantin {Umansky} [or Oumansky; reject Welles]'.")
    private Optional<String> line = Optional.empty();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "A tab-separated table with the columns answer, and golden or answer_line; - is standard input.")
    private Optional<String> table = Optional.empty();

    @Parameters(
            arity = "0..*",
            paramLabel = "ANSWER",
            description = "Answers to try; after -- they may begin with a dash.")
    private List<String> answers = List.of();

    GradeCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        if (line.isPresent() == table.isPresent()) {
            return house.refuse(
                    "Give either --answer-line with answers to try, or --batch with a table.");
        }
        if (line.isPresent() == answers.isEmpty()) {
            return house.refuse(
                    line.isPresent()
                            ? "There is no answer to try. Write one or more behind the answer line."
                            : "--batch takes its answers from the table; give none beside it.");
        }
        return line.map(this::tried).or(() -> table.map(this::batch)).orElse(Commands.REFUSED);
    }

    private int tried(String key) {
        Trial trial = Trial.of(key, answers);
        PrintStream to = trial.sound() ? house.stage().out() : house.stage().err();
        trial.lines().forEach(to::println);
        to.flush();
        return trial.sound() ? Commands.FINE : Commands.REFUSED;
    }

    private int batch(String file) {
        if (file.equals("-")) {
            return batch("standard input", house.stage().in());
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return batch(file, in);
        } catch (NoSuchFileException | InvalidPathException e) {
            return house.refuse("There is no file '" + file + "'.");
        } catch (AccessDeniedException e) {
            return house.refuse("The file '" + file + "' must not be read by you.");
        } catch (IOException e) {
            return house.refuse("The file '" + file + "' cannot be read: " + e.getMessage() + ".");
        }
    }

    private int batch(String name, InputStream in) {
        Batch.End end = new Batch(name, house.stage().out(), house.stage().err()).run(in);
        house.stage().err().flush();
        return switch (end) {
            case Batch.End.Done(long faulty) -> faulty == 0 ? Commands.FINE : Commands.FOUND;
            case Batch.End.Refused(String sentence) -> house.refuse(sentence);
        };
    }
}
