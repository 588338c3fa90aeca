package dev.memoquiz.domain.question;

/// How a question with several right options is credited.
public enum Credit {
    /// One point for each right option chosen, one less for each wrong one, never below zero.
    PER_OPTION,
    /// One point for exactly the right options, else none.
    ALL_OR_NOTHING
}
