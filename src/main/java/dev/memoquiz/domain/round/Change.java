package dev.memoquiz.domain.round;

import java.util.List;

/// One atomic step: the round as it is to be, and the answers that it adds to the log.
///
/// A round of version 1 is new; one of version n replaces version n − 1 and nothing else.
public record Change(Round round, List<Answered> answers) {
    public Change {
        answers = List.copyOf(answers);
    }

    static Change of(Round round) {
        return new Change(round, List.of());
    }
}
