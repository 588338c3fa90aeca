package dev.memoquiz.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Helps with words that are not legal: says which there are and which was probably meant.
public final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    /// A remedy for `given`, which is none of `legal`.
    public static String instead(String given, Collection<String> legal) {
        String meant =
                nearest(given, legal).map(word -> "Did you mean '" + word + "'? ").orElse("");
        return meant + "Legal here: " + String.join(", ", legal) + ".";
    }

    /// The candidate with the fewest edits (Levenshtein), if at most a third of it, rounded up, has to change.
    private static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> edits(word, candidate)))
                .filter(best ->
                        edits(word, best) <= (Math.max(word.length(), best.length()) + 2) / 3);
    }

    /// Up to `most` of the candidates, those first that differ least from `word`.
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        String given = word.substring(0, Math.min(LONGEST, word.length()));
        return candidates.stream()
                .sorted(
                        Comparator.comparingInt((String it) -> edits(given, it))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
