package dev.memoquiz.storage.tally;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.RoundId;
import java.time.Instant;
import java.util.Optional;

/// An answer that has just come into the log, as it counts.
///
/// @param reader under the name of that time
/// @param server where it was given; empty for a reader alone
/// @param points that it earns, also by an earlier ruling on its words
/// @param firstTry whether it counts for the standings; else it is practice
public record Counted(
        Reader reader,
        Optional<String> server,
        RoundId round,
        Instant at,
        Points points,
        boolean firstTry) {
    /// Whether nobody's place changes with it, unless it is the reader's first in a tally.
    boolean leavesPlaces() {
        return !firstTry || points.earned() == 0;
    }

    /// How many tallies it changes: that over all, and that of its server.
    int tallies() {
        return server.isPresent() ? 2 : 1;
    }
}
