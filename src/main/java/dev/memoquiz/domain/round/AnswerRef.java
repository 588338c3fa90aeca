package dev.memoquiz.domain.round;

/// Names an answer in the log.
///
/// @param index which of the round's questions it answers, from 0
public record AnswerRef(RoundId round, int index) {
    public AnswerRef {
        if (index < 0) {
            throw new IllegalArgumentException("index must be 0 or more, was " + index);
        }
    }
}
