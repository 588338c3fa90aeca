package dev.memoquiz.domain.round;

import dev.memoquiz.domain.reader.ReaderId;
import java.util.List;
import java.util.Optional;

/// The lasting record of rounds and answers. Answers are only ever added.
///
/// A failure of the store itself is thrown, unchecked; then nothing of the change was kept.
public interface Journal {
    Optional<Round> find(RoundId id);

    /// The round as it was last seen here, if it is remembered: good enough to make a change to, since a commit refuses one that was
    /// made to an old version, and not good enough to be shown.
    default Optional<Round> recent(RoundId id) {
        return Optional.empty();
    }

    /// The reader's open round; a reader has at most one.
    Optional<Round> openRound(ReaderId reader);

    /// The answers of a round, by index.
    List<Recorded> answers(RoundId id);

    /// Keeps a change, wholly or not at all, and returns once it is durable.
    Commit commit(Change change);

    /// Does all that committing these changes one after the other would do, and keeps nothing of it.
    default void rehearse(List<Change> changes) {}
}
