package dev.memoquiz.domain.round;

/// An answer in the log. Only the first try of a reader at a question counts in standings; later ones are practice.
public record Recorded(Answered answered, boolean firstTry) {}
