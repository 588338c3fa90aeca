package dev.memoquiz.domain.typed.rubric;

import java.util.List;

/// One idea that a sentence answer is read for.
///
/// @param name short, for the report to pupil and teacher
/// @param synonyms any of these phrases shows the idea; a negation in a phrase must be in the answer too
/// @param owners names of whoever holds this view; empty when nobody in particular does
/// @param need whether the answer can be complete without it
/// @param points given when the idea is there
public record Concept(
        String name, List<String> synonyms, List<String> owners, Need need, int points) {
    private static final int MOST_POINTS = 3;

    /// Whether an answer needs the idea.
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public Concept {
        synonyms = List.copyOf(synonyms);
        owners = List.copyOf(owners);
        if (synonyms.isEmpty()) {
            throw new IllegalArgumentException(
                    "synonyms of %s: 0 given, need at least 1".formatted(name));
        }
        if (points < 1 || points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "points of %s: %d given, need 1 to 3".formatted(name, points));
        }
    }
}
