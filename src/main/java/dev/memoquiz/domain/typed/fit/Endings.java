package dev.memoquiz.domain.typed.fit;

import java.util.HashMap;
import java.util.Map;

/// Endings that make another word of a word.
final class Endings {
    private static final int SHORTEST_BASE = 4;

    /// Endings of one line are often written for each other ("independant"), so there they are a slip.
    private static final String[] ALIKE = {
        "er ers or ors",
        "ity ty",
        "ance ence",
        "ant ent",
        "able ible",
        "ary ory",
        "ion ions",
        "ist ists",
        "ly",
        "s",
        "al",
        "ic",
        "ism",
        "ness",
        "ment",
        "ful",
        "less",
        "ive",
        "ous",
        "ed",
        "ing",
        "ship",
    };

    private static final Map<String, Integer> ENDINGS = endings();

    private Endings() {}

    /// True when both are the same word but for two different endings: `friends` is no slip for
    /// `friendly`, nor `beneficiary` for `beneficial`.
    static boolean differ(String one, String other) {
        int most = Math.min(one.length(), other.length()) - 1;
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        for (int base = same; base >= SHORTEST_BASE; base--) {
            Integer ending = ENDINGS.get(one.substring(base));
            Integer second = ENDINGS.get(other.substring(base));
            if (ending != null && second != null && !ending.equals(second)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> endings() {
        Map<String, Integer> endings = new HashMap<>();
        for (int i = 0; i < ALIKE.length; i++) {
            for (String ending : ALIKE[i].split(" ", -1)) {
                endings.put(ending, i);
            }
        }
        return Map.copyOf(endings);
    }
}
