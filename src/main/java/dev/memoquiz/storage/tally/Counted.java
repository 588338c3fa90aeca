package dev.memoquiz.storage.tally;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.RoundId;
import java.time.Instant;

/// An answer that has just come into the log, as it counts.
///
/// @param reader under the name of that time
/// @param points that it earns, also by an earlier ruling on its words
/// @param firstTry whether it counts for the standings; else it is practice
public record Counted(
        Reader reader, Venue venue, RoundId round, Instant at, Points points, boolean firstTry) {
    public static Counted of(Recorded recorded) {
        Answered answered = recorded.answered();
        return new Counted(
                answered.who().reader(),
                answered.who().venue(),
                answered.round(),
                answered.when().at(),
                recorded.points(),
                recorded.firstTry());
    }

    /// Whether nobody's place changes with it, unless it is the reader's first in a tally.
    boolean leavesPlaces() {
        return !firstTry || points.earned() == 0;
    }

    /// How many tallies it changes: that over all, and that of its server.
    int tallies() {
        return venue.server().isPresent() ? 2 : 1;
    }
}
