package dev.memoquiz.domain.text;

import dev.memoquiz.domain.text.space.WhiteSpace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Looks for quotations in a text, to the letter but for white space.
final class Quotations {
    private Quotations() {}

    /// A quotation stays within one paragraph: the break between two is never matched.
    ///
    /// @param haystack the text on one line
    static Finding find(String haystack, String quotation) {
        String needle = WhiteSpace.folded(quotation);
        if (needle.isEmpty()) {
            return new Finding.Missing("");
        }
        int first = haystack.indexOf(needle);
        if (first < 0) {
            return new Finding.Missing(nearest(haystack, needle));
        }
        return haystack.indexOf(needle, first + 1) < 0
                ? new Finding.Found(new Span(first, first + needle.length()))
                : new Finding.Ambiguous(count(haystack, needle));
    }

    private static int count(String haystack, String needle) {
        int times = 0;
        for (int at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
            times++;
        }
        return times;
    }

    /// The window of as many words as the quotation has that shares most of them; of equals, the one that has more of them in
    /// their places.
    private static String nearest(String haystack, String needle) {
        List<String> words = Arrays.asList(haystack.strip().split("\\s+"));
        List<String> wanted = Arrays.asList(needle.split(" "));
        int size = Math.min(wanted.size(), words.size());
        Map<String, Integer> missing = new HashMap<>();
        wanted.forEach(word -> missing.merge(key(word), 1, Integer::sum));
        int shared = 0;
        int best = -1;
        int bestAligned = -1;
        int bestAt = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= size && missing.merge(key(words.get(i - size)), 1, Integer::sum) > 0) {
                shared--;
            }
            if (missing.merge(key(words.get(i)), -1, Integer::sum) >= 0) {
                shared++;
            }
            int at = Math.max(0, i - size + 1);
            int aligned = shared < best ? 0 : aligned(words.subList(at, i + 1), wanted);
            if (shared > best || (shared == best && aligned > bestAligned)) {
                best = shared;
                bestAligned = aligned;
                bestAt = at;
            }
        }
        return String.join(" ", words.subList(bestAt, Math.min(words.size(), bestAt + size)));
    }

    private static int aligned(List<String> window, List<String> wanted) {
        int same = 0;
        for (int i = 0; i < Math.min(window.size(), wanted.size()); i++) {
            same += key(window.get(i)).equals(key(wanted.get(i))) ? 1 : 0;
        }
        return same;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
