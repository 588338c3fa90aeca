package dev.memoquiz.domain.score;

/// Whose answers standings compare.
public sealed interface Scope {
    record Everywhere() implements Scope {}

    record InServer(String id) implements Scope {}
}
