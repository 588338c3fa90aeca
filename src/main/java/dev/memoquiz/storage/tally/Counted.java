package dev.memoquiz.storage.tally;

import java.time.Instant;
import java.util.Optional;

/// An answer that has just come into the log, as it counts.
///
/// @param server where it was given; empty for a reader alone
/// @param name the reader's at that time
/// @param points that it earns, also by an earlier ruling on its words
/// @param firstTry whether it counts for the standings; else it is practice
public record Counted(
        String reader,
        String name,
        Optional<String> server,
        String round,
        Instant at,
        int points,
        int worth,
        boolean firstTry) {
    /// Whether nobody's place changes with it, unless it is the reader's first in a tally.
    boolean leavesPlaces() {
        return !firstTry || points == 0;
    }

    /// How many tallies it changes: that over all, and that of its server.
    int tallies() {
        return server.isPresent() ? 2 : 1;
    }
}
