package dev.memoquiz.domain.round;

import dev.memoquiz.domain.grading.Points;

/// An answer in the log. Only the first try of a reader at a question counts in standings; later ones are practice.
///
/// @param dispute how it stands with the teachers
public record Recorded(Answered answered, boolean firstTry, Dispute dispute) {
    /// An answer that nobody disputes.
    public Recorded(Answered answered, boolean firstTry) {
        this(answered, firstTry, new Dispute.None());
    }

    /// What it earns: by its rule, or by a teacher's ruling.
    public Points points() {
        Points graded = answered.verdict().points();
        return switch (dispute) {
            case Dispute.Accepted(int points) -> new Points(points, graded.worth());
            case Dispute.None _, Dispute.Open _, Dispute.Declined _ -> graded;
        };
    }
}
