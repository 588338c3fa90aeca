package dev.memoquiz.domain.typed.words;

/// The part a word plays in an answer.
public enum Kind {
    /// Carries the answer.
    CONTENT,
    /// Holds a sentence together ("it was", "of", "to") and never decides a verdict.
    FILLER,
    /// Turns what follows into its opposite ("not", "except").
    NEGATOR,
    /// Offers another choice ("or").
    CHOICE
}
