package dev.memoquiz.domain.typed.fit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
        "ry",
        "ion ions",
        "ist ists",
        "ly",
        "s",
        "al",
        "ian ians",
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
        "ate ates",
        "ator ators",
        "ee ees",
    };

    private static final Map<String, Integer> ENDINGS = endings();

    /// Without one of these a word is another one; plural and verb endings are not among them.
    private static final Set<String> TURNING =
            Set.of(
                    "ly", "al", "ful", "less", "ness", "ment", "ship", "ism", "ist", "ous", "ive",
                    "ity", "ry");

    private Endings() {}

    /// True when both are the same word but for two different endings, or for one ending that only one of them
    /// has: neither `friends` nor `friend` is a slip for `friendly`.
    static boolean differ(String one, String other) {
        return one.length() < other.length()
                ? turns(one, other) || haveTwo(one, other)
                : turns(other, one) || haveTwo(one, other);
    }

    /// `historic` and `historical` are used for each other.
    private static boolean turns(String base, String longer) {
        if (base.length() < SHORTEST_BASE || !longer.startsWith(base)) {
            return false;
        }
        String ending = longer.substring(base.length());
        boolean alike = base.endsWith("ic") && ending.equals("al");
        return TURNING.contains(ending) && !alike;
    }

    private static boolean haveTwo(String one, String other) {
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
