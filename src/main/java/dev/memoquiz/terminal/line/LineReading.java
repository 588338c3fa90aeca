package dev.memoquiz.terminal.line;

import dev.memoquiz.domain.question.Answer;

/// What a line means while a question waits.
sealed interface LineReading {
    record Given(Answer answer) implements LineReading {}

    record ShowText() implements LineReading {}

    record Stop() implements LineReading {}

    /// No answer to this type of question; nothing is submitted.
    record Unreadable() implements LineReading {}
}
