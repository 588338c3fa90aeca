package dev.memoquiz.terminal;

import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.terminal.copy.BackupCommand;
import dev.memoquiz.terminal.copy.RestoreCommand;
import dev.memoquiz.terminal.line.LineSink;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// The program's command line.
public final class Commands {
    /// Everything went as asked.
    public static final int FINE = 0;

    /// `check` found something wrong, or `grade` could not grade a row.
    public static final int FOUND = 1;

    /// The outside world would not do: the database, Discord, a port.
    public static final int FAILED = 1;

    /// The command or the configuration would not do.
    public static final int REFUSED = 2;

    private Commands() {}

    /// Runs what the arguments ask for and returns the exit code; it never throws.
    public static int run(Doors doors, Stage stage, String... arguments) {
        House house = new House(doors, stage);
        List<String> asked = List.of(arguments);
        if (asked.isEmpty()) {
            return plain(house, new StudyCommand(house));
        }
        return asked.equals(List.of("bot"))
                ? plain(house, new BotCommand(house))
                : parsed(house, arguments);
    }

    /// Nothing to parse: without picocli, whose classes are too old for a start-up cache, a start is a fifth shorter.
    private static int plain(House house, Callable<Integer> command) {
        try {
            return command.call();
        } catch (Exception trouble) {
            return failed(house, trouble);
        }
    }

    private static int parsed(House house, String... arguments) {
        Doors doors = house.doors();
        CommandLine line = new CommandLine(new StudyCommand(house));
        line.getCommandSpec()
                .usageMessage()
                .description("Asks questions on a historical document and keeps score.");
        line.addSubcommand(new StudyCommand(house))
                .addSubcommand(new ReadCommand(house))
                .addSubcommand(new ScoreCommand(house))
                .addSubcommand(new AppealsCommand(house))
                .addSubcommand(new CheckCommand(house))
                .addSubcommand(new GradeCommand(house))
                .addSubcommand(new BackupCommand(doors.tools().copying(), house.stage()))
                .addSubcommand(new RestoreCommand(doors.tools().copying(), house.stage()))
                .addSubcommand(new BotCommand(house));
        line.getCommandSpec().name("memoquiz");
        configure(line, house);
        return line.execute(arguments);
    }

    private static void configure(CommandLine line, House house) {
        // An answer may begin with @, which is no file to read arguments from.
        line.setExpandAtFiles(false)
                .registerConverter(QuizId.class, Converters::quiz)
                .registerConverter(Level.class, Converters::level)
                .registerConverter(Checking.Format.class, Converters::format)
                .setOut(writer(house, house.stage().out()))
                .setErr(writer(house, house.stage().err()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, _) ->
                        house.refuse(
                                wrong.getMessage()
                                        + ". 'memoquiz --help' shows what can be asked for."))
                .setExecutionExceptionHandler((trouble, _, _) -> failed(house, trouble));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version(version(house)));
        line.getCommandSpec().version(version(house));
    }

    private static PrintWriter writer(House house, PrintStream stream) {
        return new PrintWriter(stream, true, house.stage().charset());
    }

    private static String version(House house) {
        return "MemoQuiz " + house.doors().version();
    }

    private static int failed(House house, Exception trouble) {
        if (trouble instanceof LineSink.Closed) {
            return FINE;
        }
        Doors.Told told = house.doors().troubles().told(trouble);
        house.complain(told.sentence());
        return told.code();
    }
}
