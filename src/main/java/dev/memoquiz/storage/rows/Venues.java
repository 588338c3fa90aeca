package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Venues as the column `server`, which is null for a reader alone.
final class Venues {
    private Venues() {}

    static Optional<String> server(Venue venue) {
        return switch (venue) {
            case Venue.Server server -> Optional.of(server.id());
            case Venue.Alone _ -> Optional.empty();
        };
    }

    /// Whose ruling an answer is under, as the columns `server` or else `reader` name it.
    static String forum(Answered.Who who) {
        return server(who.venue()).orElse(who.reader().id().value());
    }

    static Venue venue(@Nullable String server) {
        return server == null ? new Venue.Alone() : new Venue.Server(server);
    }
}
