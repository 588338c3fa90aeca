package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.program.BotProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The bot that is killed: the packaged one where it is built, else its classes.
final class Program {
    private static final Path PACKAGED = Path.of("target/memoquiz.jar");
    private static final Path LAUNCHER = Path.of("memoquiz");

    private Program() {}

    static boolean packaged() {
        return Files.exists(PACKAGED);
    }

    static BotProcess start(Path home, FakeDiscord discord) {
        return packaged()
                ? BotProcess.packaged(home, discord, LAUNCHER.toAbsolutePath(), Map.of())
                : BotProcess.start(home, discord, List.of(), Map.of());
    }
}
