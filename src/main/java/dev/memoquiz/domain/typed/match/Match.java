package dev.memoquiz.domain.typed.match;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.key.Form;

/// How a form was found in an answer.
///
/// @param taken one bit per word of the answer that the form explains
/// @param worst the worst fit among the required words
/// @param opposite true when a word is negated on one side only
/// @param missed one bit per content word of the form that the answer leaves out
public record Match(Form form, long taken, Fit worst, boolean opposite, long missed) {
    /// True when every content word of the form was found.
    public boolean whole() {
        return missed == 0;
    }

    /// Whether the form explains the word of the answer at this place.
    public boolean takes(int at) {
        return at >= 0 && at < Long.SIZE && ((taken >> at) & 1) != 0;
    }

    /// Whether the answer leaves out the content word of the form at this place.
    public boolean misses(int at) {
        return ((missed >> at) & 1) != 0;
    }

    public boolean betterThan(Match other) {
        if (opposite != other.opposite) {
            return !opposite;
        }
        if (worst != other.worst) {
            return worst.betterThan(other.worst);
        }
        return Long.bitCount(taken) > Long.bitCount(other.taken);
    }
}
