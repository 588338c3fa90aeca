package dev.memoquiz.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memoquiz.terminal.page.Clean;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks quiz files.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks quiz files and lists what is wrong; exit code 1 if there is an error.")
final class CheckCommand implements Callable<Integer> {
    private final House house;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A quiz file or a folder; all quizzes when left out.")
    private Optional<Path> path = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to tell it: text (the default), json or sarif.")
    private Checking.Format format = Checking.Format.TEXT;

    @Option(names = "--strict", description = "Exit code 1 for a warning as well.")
    private boolean strict;

    CheckCommand(House house) {
        this.house = house;
    }

    /// Findings are not wrapped, so that other programs can read them line by line.
    @Override
    public Integer call() {
        Checking.Report report = house.doors().tools().checking().check(path, format);
        PrintStream out = out();
        report.text().lines().forEach(line -> out.println(Clean.of(line)));
        out.flush();
        long bad = report.errors() + (strict ? report.warnings() : 0);
        return bad == 0 ? Commands.FINE : Commands.FOUND;
    }

    /// JSON and SARIF are UTF-8 whatever the terminal speaks; lines for people are what it can show.
    private PrintStream out() {
        PrintStream out = house.stage().out();
        return switch (format) {
            case TEXT -> out;
            case JSON, SARIF -> new PrintStream(out, false, UTF_8);
        };
    }
}
