package dev.memoquiz.terminal.copy;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.domain.copy.Copying;
import dev.memoquiz.terminal.Commands;
import dev.memoquiz.terminal.Stage;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the database.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Checks a backup and puts it in the place of the database, which is kept under another name; stop the bot before.")
public final class RestoreCommand implements Callable<Integer> {
    private final Supplier<Copying> copying;
    private final Told told;

    @Parameters(paramLabel = "FILE", description = "A file that 'memoquiz backup' wrote.")
    private String file = "";

    public RestoreCommand(Supplier<Copying> copying, Stage stage) {
        this.copying = copying;
        this.told = new Told(stage);
    }

    @Override
    public Integer call() {
        Copy copy = copying.get().restore(file, told::percent);
        told.done("Restored", copy);
        copy.aside().ifPresent(old -> told.line("The database that was there is now " + old + "."));
        return Commands.FINE;
    }
}
