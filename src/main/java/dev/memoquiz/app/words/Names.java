package dev.memoquiz.app.words;

import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.round.Dispute;
import java.util.Optional;

/// What the fixed choices of the domain are called.
public final class Names {
    private Names() {}

    public static String of(Skill skill) {
        return switch (skill) {
            case SOURCING -> "Knowing the source";
            case CLOSE_READING -> "Close reading";
            case CONTEXTUALISATION -> "Seeing the context";
            case VOCABULARY -> "Knowing the words";
        };
    }

    /// Where an answer stands with the teachers; empty when nobody disputes it.
    public static Optional<String> of(Dispute dispute) {
        return switch (dispute) {
            case Dispute.None _ -> Optional.empty();
            case Dispute.Open _ -> Optional.of("Appealed: a teacher will look at it.");
            case Dispute.Accepted _ -> Optional.of("Accepted by a teacher.");
            case Dispute.Declined _ ->
                    Optional.of("A teacher looked at it and left the points as they were.");
        };
    }

    public static String of(Level level) {
        return switch (level) {
            case RIGHT_THERE -> "right there in one place";
            case THINK_AND_SEARCH -> "in several places, put together";
            case AUTHOR_AND_ME -> "between the lines";
        };
    }
}
