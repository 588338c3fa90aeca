package dev.memoquiz.domain.reading;

import java.util.List;
import java.util.Map;

/// How a text is to be understood: what it says, how it is misread, what its words mean.
public record Readings(
        Map<PropositionId, Proposition> propositions,
        Map<MisreadingId, Misreading> misreadings,
        List<Term> glossary) {
    public Readings {
        propositions = Map.copyOf(propositions);
        misreadings = Map.copyOf(misreadings);
        glossary = List.copyOf(glossary);
    }
}
