package dev.memoquiz.domain.typed.fit;

import dev.memoquiz.domain.typed.words.Token;
import java.util.HashSet;
import java.util.Set;

/// The noun of a deed and its verb: `rejection` and `reject`, `emancipation` and `emancipated`, `invasion` and `invaded`.
final class Nouns {
    private static final int SHORTEST_BASE = 5;
    private static final Set<String> ENDINGS = endings();

    /// Words that only look like the verb of such a noun.
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "product",
                    "convent",
                    "object",
                    "subject",
                    "project",
                    "contract",
                    "quest",
                    "direct",
                    "express",
                    "process",
                    "profess",
                    "concept",
                    "intent",
                    "content");

    private Nouns() {}

    /// The last letter of the verb, then what the noun has in its place.
    private static Set<String> endings() {
        Set<String> endings = new HashSet<>(Set.of("dsion", "tssion"));
        for (char last = 'a'; last <= 'z'; last++) {
            endings.add(String.valueOf(last) + last + "ion");
            endings.add(String.valueOf(last) + last + "ation");
            endings.add(String.valueOf(last) + last + "ition");
        }
        return Set.copyOf(endings);
    }

    /// True when one is the noun of what the other says as a verb.
    static boolean areOneDeed(Token one, Token other) {
        boolean first = one.text().endsWith("ion");
        return one.text().charAt(0) == other.text().charAt(0)
                && first != other.text().endsWith("ion")
                && (first
                        ? isNounOf(one.text(), other.stem())
                        : isNounOf(other.text(), one.stem()));
    }

    private static boolean isNounOf(String noun, String verb) {
        boolean deed = verb.length() >= SHORTEST_BASE && !OTHER_WORDS.contains(verb);
        int same = verb.length() - 1;
        return deed
                && noun.startsWith(verb.substring(0, same))
                && ENDINGS.contains(verb.charAt(same) + noun.substring(same));
    }
}
