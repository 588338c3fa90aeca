package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.words.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The grammatical form of an option, as far as its first word shows it.
enum Shape {
    INFINITIVE,
    CLAUSE,
    PREPOSITIONAL,
    GERUND,
    YES_OR_NO,
    SENTENCE,
    /// "The door was open" beside "he was afraid", "the book that was lost" beside "a lamp".
    SENTENCE_OR_PHRASE,
    PHRASE;

    private static final Set<String> CLAUSES =
            words("that what which who whose how why whether when where if");
    private static final Set<String> PREPOSITIONS =
            words(
                    "in on at by from with for of about after before while once until since during under as"
                            + " into upon against");
    private static final Set<String> SUBJECTS = words("it he she they we i");
    private static final Set<String> AUXILIARIES =
            words(
                    "is are was were has have had does did do will would can could shall should may might must");
    private static final Set<String> NAMES_AND_TIMES =
            words(
                    "beijing spring morning evening building meeting nothing something anything everything");
    private static final Set<String> JOINERS = words("and or");
    private static final int SHORTEST_GERUND = 5;

    static Shape of(String option) {
        List<String> words = Words.of(option);
        String first = words.stream().findFirst().orElse("");
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
        if (isGerund(words)) {
            return GERUND;
        }
        return words.stream().anyMatch(AUXILIARIES::contains) ? SENTENCE_OR_PHRASE : PHRASE;
    }

    /// A word alone may as well be a name: "Beijing" beside "Tokyo".
    private static boolean isGerund(List<String> words) {
        return words.size() > 1
                && words.getFirst().endsWith("ing")
                && words.getFirst().length() > SHORTEST_GERUND
                && !NAMES_AND_TIMES.contains(words.getFirst())
                && !JOINERS.contains(words.get(1));
    }

    /// True when options of these forms stand in one row without any standing out.
    static boolean areAlike(Collection<Shape> shapes) {
        Set<Shape> kept = new HashSet<>(shapes);
        if (kept.contains(SENTENCE) || kept.contains(PHRASE)) {
            kept.remove(SENTENCE_OR_PHRASE);
        }
        return kept.size() <= 1;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
