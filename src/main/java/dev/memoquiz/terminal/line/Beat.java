package dev.memoquiz.terminal.line;

import dev.memoquiz.app.Scene;

/// What a line made of the play.
sealed interface Beat {
    record On(Scene scene) implements Beat {}

    /// The question still waits.
    record Again() implements Beat {}

    record Over() implements Beat {}
}
