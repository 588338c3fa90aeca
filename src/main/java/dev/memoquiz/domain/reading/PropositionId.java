package dev.memoquiz.domain.reading;

import java.util.Comparator;

/// Names one thing that the text says, such as `P4`.
public record PropositionId(String value) {
    /// By letter, then by number: P4 before P10.
    public static final Comparator<PropositionId> IN_ORDER =
            Comparator.comparingInt((PropositionId id) -> id.value.charAt(0))
                    .thenComparingInt(id -> Integer.parseInt(id.value.substring(1)));

    public PropositionId {
        if (!Written.isLetterAndNumber(value)) {
            throw new IllegalArgumentException(
                    "proposition id must be a capital letter and a number, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
