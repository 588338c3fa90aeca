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
            words("that what which who whose how why whether when where if");
    private static final Set<String> PREPOSITIONS =
            words(
                    "in on at by from with for of about after before while once until since during under as"
                            + " into upon against");
    private static final Set<String> SUBJECTS = words("it he she they we i");
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

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
