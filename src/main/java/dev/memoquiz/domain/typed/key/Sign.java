package dev.memoquiz.domain.typed.key;

/// One character of an answer line that means something.
///
/// @param at its place in the line, counted from 1
record Sign(char character, int at, Role role) {
    enum Role {
        /// Part of the grammar where the grammar knows the character.
        PLAIN,
        /// Stands inside double quotes.
        QUOTED,
        /// Stands behind a backslash.
        ESCAPED,
        /// Opens required words.
        OPEN,
        /// Closes required words.
        CLOSE
    }

    boolean is(char plain) {
        return role == Role.PLAIN && character == plain;
    }

    boolean isQuoted() {
        return role == Role.QUOTED;
    }

    boolean isMark() {
        return role == Role.OPEN || role == Role.CLOSE;
    }

    /// 1 where required words begin, -1 where they end, else 0.
    int depth() {
        return switch (role) {
            case OPEN -> 1;
            case CLOSE -> -1;
            case PLAIN, QUOTED, ESCAPED -> 0;
        };
    }

    boolean isBlank() {
        return (Character.isWhitespace(character) || Character.isSpaceChar(character))
                && role != Role.ESCAPED;
    }
}
