package dev.memoquiz.domain.round;

import java.time.Instant;
import java.util.Optional;

/// Where a reader stands in a round. Indices count the round's questions from 0.
public sealed interface Progress {
    /// A question waits for its answer.
    ///
    /// @param since when it was shown
    /// @param prompt what the reader was asked back after an answer that was nearly right; at most once a question
    record Asking(int index, Instant since, Optional<String> prompt) implements Progress {}

    /// An answer was graded and is being looked at.
    record Reviewing(int index) implements Progress {}

    record Finished(Instant at) implements Progress {}

    /// Ended by the reader before the last question; `index` is where.
    record Stopped(int index, Instant at) implements Progress {}

    /// The reader's seat in a live round, named by its id. The class asks there; this round only keeps what the reader answered,
    /// and is never open.
    record InClass(String live) implements Progress {}
}
