package dev.memoquiz.terminal.copy;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.domain.copy.Copying;
import dev.memoquiz.terminal.Commands;
import dev.memoquiz.terminal.Stage;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies the database to a file.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the database to a new file and checks it; the bot may run meanwhile.")
public final class BackupCommand implements Callable<Integer> {
    private final Supplier<Copying> copying;
    private final Told told;

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write, which must not be there yet.")
    private String file = "";

    public BackupCommand(Supplier<Copying> copying, Stage stage) {
        this.copying = copying;
        this.told = new Told(stage);
    }

    @Override
    public Integer call() {
        Copy copy = copying.get().backUp(file, told::percent);
        told.done("Backed up", copy);
        return Commands.FINE;
    }
}
