package dev.memoquiz.domain.reading;

import dev.memoquiz.domain.text.Span;
import java.util.List;
import java.util.Optional;

/// One thing that the text says, in plain words.
///
/// @param owner whose view it is, when it is somebody's view rather than an event
/// @param hedge the text's own words that keep it from being stated as a fact
public record Proposition(
        PropositionId id,
        String says,
        Optional<String> owner,
        Optional<String> hedge,
        List<Span> evidence) {
    public Proposition {
        evidence = List.copyOf(evidence);
    }
}
