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
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(multiplicity = "1")
    private Against against = new Against();

    @Parameters(
            arity = "0..*",
            paramLabel = "ANSWER",
            description = "Answers to try; after -- they may begin with a dash.")
    private List<String> answers = List.of();

    GradeCommand(House house) {
        this.house = house;
    }

    /// What the answers are held against.
    static final class Against {
        @Option(
                names = "--answer-line",
                paramLabel = "LINE",
                description =
                        "The key, such as 'Konstantin {Umansky} [or Oumansky; reject Welles]'.")
        private Optional<String> line = Optional.empty();

        @Option(
                names = "--batch",
                paramLabel = "FILE",
                description =
                        "A tab-separated table with the columns answer, and golden or answer_line; - is standard input.")
        private Optional<String> table = Optional.empty();
    }

    @Override
    public Integer call() {
        if (against.line.isPresent()) {
            return answers.isEmpty()
                    ? house.refuse("There is no answer to try. Write some behind the answer line.")
                    : tried(against.line.get());
        }
        return answers.isEmpty()
                ? batch(against.table.orElseThrow())
                : house.refuse("--batch takes its answers from the table, so give none beside it.");
    }

    private int tried(String line) {
        Trial trial = Trial.of(line, answers);
        PrintStream to = trial.sound() ? house.stage().out() : house.stage().err();
        trial.lines().forEach(to::println);
        to.flush();
        return trial.sound() ? Commands.FINE : Commands.REFUSED;
    }

    private int batch(String table) {
        if (table.equals("-")) {
            return batch("standard input", house.stage().in());
        }
        try (InputStream in = Files.newInputStream(Path.of(table))) {
            return batch(table, in);
        } catch (NoSuchFileException | InvalidPathException e) {
            return house.refuse("There is no file '" + table + "'.");
        } catch (AccessDeniedException e) {
            return house.refuse("The file '" + table + "' must not be read by you.");
        } catch (IOException e) {
            return house.refuse("The file '" + table + "' cannot be read: " + e.getMessage() + ".");
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
