package dev.memoquiz.domain.score;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Queries over the log of answers. Every total is counted from the answers themselves.
public interface Standings {
    /// The best `limit` readers by points of first tries given at `since` or later; ties go by name.
    List<Standing> top(Scope scope, Instant since, int limit);

    /// The reader's own place among all; empty when no first try of theirs counts.
    Optional<Standing> place(ReaderId reader, Scope scope, Instant since);

    Score score(ReaderId reader, Scope scope);

    /// The reader's latest answers, newest first.
    List<Recorded> latest(ReaderId reader, int limit);
}
