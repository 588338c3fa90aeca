package dev.memoquiz.domain.appeal;

import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.AnswerRef;
import java.time.Instant;

/// What a teacher decides on an appeal. It stands for ever.
public record Ruling(AnswerRef answer, Decision decision, Reader teacher, Instant at) {
    public sealed interface Decision {
        /// The answer earns so many points, and so does every other one of the same words.
        record Accept(int points) implements Decision {}

        /// The answer keeps the points of its rule.
        record Decline() implements Decision {}
    }
}
