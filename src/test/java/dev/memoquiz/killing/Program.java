package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.program.BotProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The bot that is killed, packaged and started as its users start it.
///
/// @param options for Java
record Program(Path home, FakeDiscord discord, List<String> options) {
    private static final Path LAUNCHER = Path.of("memoquiz");

    BotProcess start() {
        return BotProcess.packaged(home, discord, LAUNCHER.toAbsolutePath(), variables());
    }

    /// The start-up cache of the build would be made anew for other options.
    private Map<String, String> variables() {
        return options.isEmpty()
                ? Map.of()
                : Map.of("MEMOQUIZ_JAVA_OPTS", String.join(" ", options), "MEMOQUIZ_AOT", "off");
    }
}
