package dev.memoquiz.domain.typed.fit;

import java.util.List;
import java.util.Set;

/// Beginnings that make another word of a word.
final class Beginnings {
    private static final int SHORTEST_REST = 4;

    private static final List<String> OPPOSITES =
            List.of("un", "in", "im", "ir", "il", "dis", "non", "anti", "a");

    /// Before a whole word these make another one of it; a pen does not add them by a slip.
    private static final Set<String> ADDED =
            Set.of(
                    "re", "de", "pre", "mis", "sub", "co", "over", "out", "fore", "pro", "post",
                    "be");

    /// Beginnings of one line are often written for each other ("prefessor"), so there they are a slip.
    private static final String[][] ALIKE = {
        {"con", "com"},
        {"in", "im", "un"},
        {"pre", "pro", "per"},
        {"ap", "ad"},
        {"de"},
        {"re"},
        {"ob"},
        {"ex"},
        {"dis"},
        {"sub", "su"},
        {"over"},
        {"under"},
        {"out"},
        {"post"},
        {"mis"},
        {"trans"},
        {"inter"},
    };

    private Beginnings() {}

    /// True when both are the same word but for a beginning: `certainty` is no slip for `uncertainty`, nor
    /// `inclusion` for `conclusion` or `renegotiate` for `negotiate`.
    static boolean differ(String one, String other) {
        return one.length() < other.length()
                ? isAnother(other, one) || areTwo(one, other)
                : isAnother(one, other) || areTwo(one, other);
    }

    private static boolean isAnother(String longer, String shorter) {
        int extra = longer.length() - shorter.length();
        if (!longer.endsWith(shorter)) {
            return false;
        }
        String added = longer.substring(0, extra);
        return OPPOSITES.contains(added) || ADDED.contains(added);
    }

    private static boolean areTwo(String one, String other) {
        int mine = line(one);
        int theirs = line(other);
        return mine >= 0
                && theirs >= 0
                && mine != theirs
                && rest(one, mine).equals(rest(other, theirs))
                && rest(one, mine).length() >= SHORTEST_REST;
    }

    /// The line of the longest beginning that this word has, or -1.
    private static int line(String word) {
        int line = -1;
        int longest = 0;
        for (int i = 0; i < ALIKE.length; i++) {
            int length = length(word, i);
            if (length > longest) {
                longest = length;
                line = i;
            }
        }
        return line;
    }

    private static String rest(String word, int line) {
        return word.substring(length(word, line));
    }

    private static int length(String word, int line) {
        int longest = 0;
        for (String beginning : ALIKE[line]) {
            longest = word.startsWith(beginning) ? Math.max(longest, beginning.length()) : longest;
        }
        return longest;
    }
}
