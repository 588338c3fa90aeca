package dev.memoquiz.domain.text;

/// A numbered piece of the body, small enough to be quoted as evidence; numbers count from 1.
public record Clause(int number, Span span) {
    public Clause {
        if (number < 1) {
            throw new IllegalArgumentException("clause number must be >= 1, was " + number);
        }
    }
}
