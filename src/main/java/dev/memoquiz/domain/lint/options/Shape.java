package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.words.Words;
import java.util.Set;

/// The grammatical form of an option, as far as its first word shows it.
enum Shape {
    INFINITIVE,
    CLAUSE,
    PREPOSITIONAL,
    GERUND,
    YES_OR_NO,
    SENTENCE,
    PHRASE;

    private static final Set<String> CLAUSES =
            Set.of("that", "what", "who", "how", "why", "whether", "when", "where", "if");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "in", "on", "at", "by", "from", "with", "for", "of", "about", "after", "before",
                    "during", "under", "as", "into", "upon", "against");
    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we", "i");
    private static final int SHORTEST_GERUND = 5;

    static Shape of(String option) {
        String first = Words.of(option).stream().findFirst().orElse("");
        if (first.equals("to")) {
            return INFINITIVE;
        }
        if (first.equals("yes") || first.equals("no")) {
            return YES_OR_NO;
        }
        if (CLAUSES.contains(first)) {
            return CLAUSE;
        }
        if (PREPOSITIONS.contains(first)) {
            return PREPOSITIONAL;
        }
        if (SUBJECTS.contains(first)) {
            return SENTENCE;
        }
        boolean gerund = first.endsWith("ing") && first.length() > SHORTEST_GERUND;
        return gerund ? GERUND : PHRASE;
    }
}
