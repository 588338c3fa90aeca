package dev.memoquiz.domain.reading;

/// The historian's skill that a question trains.
public enum Skill {
    SOURCING,
    CLOSE_READING,
    CONTEXTUALISATION,
    VOCABULARY
}
