package dev.memoquiz.domain.typed.rubric;

import java.util.List;

/// What a sentence answer is read for, and whom the views in the document could be confused with.
///
/// @param otherOwners names that hold other views: "Welles believed" is no answer where the Ambassador did
public record Rubric(List<Concept> concepts, List<String> otherOwners) {
    public Rubric {
        concepts = List.copyOf(concepts);
        otherOwners = List.copyOf(otherOwners);
        if (concepts.isEmpty()) {
            throw new IllegalArgumentException("concepts: 0 given, need at least 1");
        }
        if (concepts.stream().allMatch(concept -> concept.need() == Concept.Need.OPTIONAL)) {
            throw new IllegalArgumentException("concepts: all optional, need 1 that is required");
        }
    }

    /// The points of a full answer, which has all required concepts.
    public int points() {
        return concepts.stream()
                .filter(concept -> concept.need() == Concept.Need.REQUIRED)
                .mapToInt(Concept::points)
                .sum();
    }
}
