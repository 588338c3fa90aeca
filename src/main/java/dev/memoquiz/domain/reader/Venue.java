package dev.memoquiz.domain.reader;

/// Where a round is played, which decides the standings it counts in besides those over all.
public sealed interface Venue {
    /// In a server, named by its id.
    record Server(String id) implements Venue {}

    /// In private: a direct message or a terminal.
    record Alone() implements Venue {}
}
