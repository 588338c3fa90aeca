package dev.memoquiz.domain.round;

import java.util.List;

/// What came of committing a change.
public sealed interface Commit {
    /// Kept; `recorded` are the change's answers as they now stand in the log.
    record Kept(List<Recorded> recorded) implements Commit {
        public Kept {
            recorded = List.copyOf(recorded);
        }
    }

    /// Somebody changed the round first, or the reader already has an open one. Nothing was kept.
    record Conflict() implements Commit {}
}
