package dev.memoquiz.terminal;

import dev.memoquiz.app.Desk;
import java.util.function.Supplier;

/// What the command line needs of the rest of the program. Nothing behind a door is built before a command opens it.
///
/// @param version as it is printed, such as `0.1.0`
/// @param bot serves Discord and returns when that ends
public record Doors(
        String version,
        Supplier<Desk> desk,
        Supplier<Defaults> defaults,
        Checking checking,
        Runnable bot,
        Troubles troubles) {}
