package dev.memoquiz.domain.typed.values;

/// What the letters and marks around a word said before they were folded away.
///
/// @param upper true when it stands wholly in capitals
/// @param capital true when it begins with a capital
/// @param startsClause true when a comma, a full stop, a stroke or a bracket stands before it
/// @param owner true when it had a possessive `'s`
public record Look(boolean upper, boolean capital, boolean startsClause, boolean owner) {
    static final Look PLAIN = new Look(false, false, false, false);

    /// The look of the first of several words that become one.
    Look joined() {
        return new Look(false, capital, startsClause, false);
    }

    /// The same look, with a clause beginning here if one begins in the dropped words before it.
    public Look startingClause(boolean clause) {
        return new Look(upper, capital, clause, owner);
    }
}
