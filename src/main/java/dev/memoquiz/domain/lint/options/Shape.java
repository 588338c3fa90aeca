package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.words.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The grammatical form of an option, as far as its first word shows it.
enum Shape {
    INFINITIVE("a verb with to"),
    CLAUSE("a clause"),
    PREPOSITIONAL("a preposition"),
    GERUND("a verb in -ing"),
    YES_OR_NO("yes or no"),
    SENTENCE("a sentence"),
    /// "The door was open" beside "he was afraid", "the book that was lost" beside "a lamp".
    SENTENCE_OR_PHRASE("a sentence or a phrase"),
    PHRASE("a phrase");

    private static final Set<String> CLAUSES =
            words("that what which who whom whose how why whether when where if");
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

    private final String told;

    Shape(String told) {
        this.told = told;
    }

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

    /// The forms that cannot be the same one; with options of one form alone none stands out.
    static List<Shape> distinct(Stream<Shape> shapes) {
        Set<Shape> kept = new TreeSet<>(shapes.toList());
        if (kept.contains(SENTENCE) || kept.contains(PHRASE)) {
            kept.remove(SENTENCE_OR_PHRASE);
        }
        return List.copyOf(kept);
    }

    /// For people: "a phrase".
    @Override
    public String toString() {
        return told;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
