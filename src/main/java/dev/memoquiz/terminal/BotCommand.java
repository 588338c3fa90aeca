package dev.memoquiz.terminal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Serves Discord.
@Command(
        name = "bot",
        mixinStandardHelpOptions = true,
        description = "Serves Discord until it is stopped; needs DISCORD_TOKEN.")
final class BotCommand implements Callable<Integer> {
    private final House house;

    BotCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        house.doors().bot().run();
        return Commands.FINE;
    }
}
