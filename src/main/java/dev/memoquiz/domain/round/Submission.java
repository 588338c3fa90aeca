package dev.memoquiz.domain.round;

/// What came of answering a question in a round.
public sealed interface Submission {
    /// Graded; `change` must be kept before the reader is told.
    record Graded(Change change) implements Submission {}

    /// Nearly right: the reader is asked back once, and `change` remembers it.
    record AskedBack(Change change, String prompt) implements Submission {}

    /// Not an answer to this question; nothing changes. `reason` is a sentence for the reader.
    record NotAnAnswer(String reason) implements Submission {}

    /// The round is not waiting for an answer to that question (any more).
    record NotAsked() implements Submission {}
}
