package dev.memoquiz.domain.reading;

/// How hard the author takes a question to be; rounds ask the easier ones first.
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
