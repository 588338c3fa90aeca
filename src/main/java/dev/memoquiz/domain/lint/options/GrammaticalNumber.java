package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.words.Words;
import java.util.List;
import java.util.Set;

/// Whether an option speaks of one thing or of several, as far as its words show it without a dictionary.
enum GrammaticalNumber {
    ONE,
    MANY,
    /// Names, verbs, clauses, and what looks the same in both numbers.
    UNTOLD;

    private static final Set<String> FOR_ONE = words("a an one this that each every another");
    private static final Set<String> FOR_MANY =
            words("two three four several many few these those both");
    private static final Set<String> BEHIND_A_NOUN =
            words(
                    "of in on at by from with for to about against between into upon under over as than that who which");
    private static final Set<String> ALIKE =
            words("means news series politics species always perhaps towards");

    /// @param names the names of the document, in small letters
    static GrammaticalNumber of(String option, Set<String> names) {
        List<String> phrase =
                Words.of(option).stream().takeWhile(word -> !BEHIND_A_NOUN.contains(word)).toList();
        if (Shape.of(option) != Shape.PHRASE || phrase.isEmpty() || phrase.contains("and")) {
            return UNTOLD;
        }
        if (FOR_ONE.contains(phrase.getFirst())) {
            return ONE;
        }
        return FOR_MANY.contains(phrase.getFirst()) ? MANY : ofNoun(phrase.getLast(), names);
    }

    private static GrammaticalNumber ofNoun(String noun, Set<String> names) {
        if (names.contains(noun) || ALIKE.contains(noun)) {
            return UNTOLD;
        }
        return noun.matches(".*[^suia]s") ? MANY : ONE;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
