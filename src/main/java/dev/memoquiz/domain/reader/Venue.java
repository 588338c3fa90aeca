package dev.memoquiz.domain.reader;

import java.util.Optional;

/// Where a round is played, which decides the standings it counts in besides those over all.
public sealed interface Venue {
    /// The id of the server, where it is in one.
    default Optional<String> server() {
        return switch (this) {
            case Server(String id) -> Optional.of(id);
            case Alone _ -> Optional.empty();
        };
    }

    /// In a server, named by its id.
    record Server(String id) implements Venue {}

    /// In private: a direct message or a terminal.
    record Alone() implements Venue {}
}
