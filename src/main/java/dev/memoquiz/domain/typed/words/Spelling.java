package dev.memoquiz.domain.typed.words;

import java.util.Locale;
import java.util.Set;

/// Case and word endings.
final class Spelling {
    private static final int SHORTEST_STEM = 3;

    /// The letters of `north` and `south`.
    private static final int HALF = 5;

    private static final Set<String> DIRECTIONS =
            Set.of("northern", "southern", "eastern", "western");

    private Spelling() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static boolean isUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Plural and verb endings only (after Harman's S stemmer, 1991): heavier stemmers make rivals equal.
    ///
    /// `warfare` is war.
    static String stem(String word) {
        if (word.equals("warfare")) {
            return "war";
        }
        String singular = direction(singular(word));
        String verb = cut(cut(singular, "ing"), "ed");
        return cut(verb, "e");
    }

    /// `west` for `western`.
    private static String direction(String word) {
        return DIRECTIONS.contains(word) ? word.substring(0, word.length() - 3) : word;
    }

    /// Where `southwest` or `northeastern` has its second point of the compass, or 0.
    static int compassHalf(String word) {
        boolean first = word.startsWith("north") || word.startsWith("south");
        int half = first ? HALF : 0;
        boolean second = word.startsWith("west", half) || word.startsWith("east", half);
        return first && second ? half : 0;
    }

    private static String cut(String word, String ending) {
        boolean longEnough = word.length() - ending.length() > SHORTEST_STEM;
        return longEnough && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length())
                : word;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length <= SHORTEST_STEM || word.charAt(length - 1) != 's') {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("xes")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("sses");
        if (sibilant) {
            return word.substring(0, length - 2);
        }
        boolean whole = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return whole ? word : word.substring(0, length - 1);
    }

    static int letters(String word) {
        int mask = 0;
        for (int i = 0; i < word.length(); i++) {
            mask |= 1 << (word.charAt(i) & 31);
        }
        return mask;
    }
}
