package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import org.jspecify.annotations.Nullable;

/// Venues as the column `server`, which is null for a reader alone.
final class Venues {
    private Venues() {}

    /// Whose ruling an answer is under, as the columns `server` or else `reader` name it.
    static String forum(Answered.Who who) {
        return who.venue().server().orElse(who.reader().id().value());
    }

    static Venue venue(@Nullable String server) {
        return server == null ? new Venue.Alone() : new Venue.Server(server);
    }
}
