package dev.memoquiz.terminal.play;

import dev.memoquiz.app.Scene;
import java.util.Optional;

/// What came of sitting down.
public sealed interface Opening {
    /// A round is on; `notice` says so when it is an earlier one that goes on.
    record Open(Scene scene, Optional<String> notice) implements Opening {}

    /// There is nothing to play; `reason` is a sentence with the remedy.
    record Refused(String reason) implements Opening {}
}
