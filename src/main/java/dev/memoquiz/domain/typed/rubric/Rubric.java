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
    }

    /// The most points an answer can get.
    public int points() {
        return concepts.stream().mapToInt(Concept::points).sum();
    }
}
