package dev.memoquiz.terminal.grade;

import java.util.Locale;

/// Why a row cannot be graded. It keeps its place in the output, with verdict `error` and the kind as its rule.
///
/// @param what is wrong, without a full stop
/// @param remedy how to mend it, as a sentence
record RowFault(Kind kind, String what, String remedy) {
    enum Kind {
        LINE_TOO_LONG,
        NOT_UTF_8,
        RAGGED_ROW,
        NO_KEY,
        TWO_KEYS,
        FAULTY_KEY;

        /// Stable, as the names of grading rules are: `ragged-row`.
        String stableName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
