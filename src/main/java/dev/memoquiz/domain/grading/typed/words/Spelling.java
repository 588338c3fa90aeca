package dev.memoquiz.domain.grading.typed.words;

import java.util.Locale;

/// Case and word endings.
final class Spelling {
    private static final int SHORTEST_STEM = 3;

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

    /// Plural endings only (after Harman's S stemmer, 1991): heavier stemmers make rivals equal.
    static String stem(String word) {
        int length = word.length();
        if (length <= SHORTEST_STEM || word.charAt(length - 1) != 's') {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant = word.endsWith("xes") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses");
        if (sibilant) {
            return word.substring(0, length - 2);
        }
        boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return singular ? word : word.substring(0, length - 1);
    }

    static int letters(String word) {
        int mask = 0;
        for (int i = 0; i < word.length(); i++) {
            mask |= 1 << (word.charAt(i) & 31);
        }
        return mask;
    }
}
