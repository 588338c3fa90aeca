package dev.memoquiz.domain.typed.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that say how much, words and their counterparts, and words that a beginning turns into their opposite.
public final class Degrees {
    private static final Set<String> MUCH =
            Set.of(
                    "great",
                    "greatly",
                    "complete",
                    "completely",
                    "total",
                    "totally",
                    "full",
                    "fully",
                    "utter",
                    "utterly",
                    "entire",
                    "entirely",
                    "absolute",
                    "absolutely",
                    "very",
                    "deep",
                    "deeply",
                    "strong",
                    "strongly",
                    "high",
                    "highly",
                    "much",
                    "many",
                    "large",
                    "huge",
                    "enormous",
                    "vast");
    private static final Set<String> LITTLE =
            Set.of(
                    "little",
                    "few",
                    "small",
                    "slight",
                    "slightly",
                    "scant",
                    "limited",
                    "partial",
                    "partially",
                    "somewhat",
                    "mild",
                    "mildly",
                    "minor",
                    "moderate",
                    "moderately",
                    "modest",
                    "faint",
                    "weak",
                    "weakly",
                    "low");

    /// Words that stand for each other's counterpart.
    private static final Map<String, String> COUNTERPARTS =
            counterparts(
                    "male female",
                    "men women",
                    "man woman",
                    "boys girls",
                    "king queen",
                    "prince princess",
                    "husband wife",
                    "brother sister",
                    "father mother",
                    "son daughter",
                    "rich poor",
                    "public private",
                    "rural urban",
                    "young old",
                    "early late",
                    "upper lower",
                    "first last",
                    "civilian military",
                    "victory defeat",
                    "increase decrease",
                    "rise fall",
                    "imports exports",
                    "import export",
                    "internal external",
                    "domestic foreign",
                    "good bad",
                    "best worst",
                    "winner loser",
                    "majority minority");

    private static final List<String> OPPOSITES =
            List.of("un", "in", "im", "ir", "il", "dis", "non");

    /// Shorter words that begin so are seldom opposites: `impress`, `inform`.
    private static final int SHORTEST = 6;

    private static final int SHORTEST_AFTER_UN = 4;

    private Degrees() {}

    /// True for `great` and `little`, `complete` and `incomplete`.
    public static boolean opposed(String one, String other) {
        return (MUCH.contains(one) && LITTLE.contains(other))
                || (LITTLE.contains(one) && MUCH.contains(other))
                || other.equals(COUNTERPARTS.get(one))
                || turns(one, other)
                || turns(other, one);
    }

    private static Map<String, String> counterparts(String... pairs) {
        Map<String, String> both = new HashMap<>();
        for (String pair : pairs) {
            int blank = pair.indexOf(' ');
            both.put(pair.substring(0, blank), pair.substring(blank + 1));
            both.put(pair.substring(blank + 1), pair.substring(0, blank));
        }
        return Map.copyOf(both);
    }

    private static boolean turns(String base, String longer) {
        int extra = longer.length() - base.length();
        if (extra < 2 || extra > 3 || !longer.endsWith(base)) {
            return false;
        }
        String beginning = longer.substring(0, extra);
        int shortest = beginning.equals("un") ? SHORTEST_AFTER_UN : SHORTEST;
        return base.length() >= shortest && OPPOSITES.contains(beginning);
    }
}
