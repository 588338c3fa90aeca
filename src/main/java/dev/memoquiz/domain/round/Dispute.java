package dev.memoquiz.domain.round;

/// How an answer stands with the teachers.
public sealed interface Dispute {
    /// Nobody appealed and no ruling touches it.
    record None() implements Dispute {}

    /// Its reader appealed, and no teacher has ruled yet.
    record Open() implements Dispute {}

    /// A teacher accepted it, or the same words to the same question.
    ///
    /// @param points what it earns by that; never fewer than by its rule
    record Accepted(int points) implements Dispute {}

    record Declined() implements Dispute {}
}
