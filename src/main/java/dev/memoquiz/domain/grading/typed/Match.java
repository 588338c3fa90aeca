package dev.memoquiz.domain.grading.typed;

/// How a form was found in an answer.
///
/// @param taken one bit per word of the answer that the form explains
/// @param worst the worst fit among the required words
/// @param slips slips of the pen forgiven in all
/// @param opposite true when a word is negated on one side only
/// @param whole true when every content word of the form was found
record Match(Form form, long taken, Fit worst, int slips, boolean opposite, boolean whole) {
    boolean betterThan(Match other) {
        if (opposite != other.opposite) {
            return !opposite;
        }
        if (worst != other.worst) {
            return worst.betterThan(other.worst);
        }
        return Long.bitCount(taken) > Long.bitCount(other.taken);
    }
}
