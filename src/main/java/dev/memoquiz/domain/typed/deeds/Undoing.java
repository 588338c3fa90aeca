package dev.memoquiz.domain.typed.deeds;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// The right thing, but only as what is prevented, ended or cured: "it stopped the riots" for riots, "a smallpox vaccine" for
/// smallpox, "resistance to the tax" for the tax. Where the key or its question speaks of such a deed, or of what is feared, it may be told so.
public final class Undoing {
    private static final Set<String> VERBS =
            Set.of(
                    "prevent",
                    "stop",
                    "stopp",
                    "halt",
                    "quell",
                    "suppress",
                    "forbid",
                    "forbade",
                    "forbidden",
                    "prohibit",
                    "hinder",
                    "abolish",
                    "crush",
                    "thwart",
                    "avert",
                    "combat",
                    "eliminat",
                    "eradicat",
                    "quash",
                    "curb",
                    "destroy",
                    "ruin",
                    "undermin",
                    "weaken");
    private static final Set<String> REMEDIES =
            Set.of(
                    "vaccine",
                    "vaccination",
                    "inoculation",
                    "cure",
                    "remedy",
                    "treatment",
                    "antidote",
                    "protection",
                    "prevention",
                    "safeguard",
                    "immunity");
    private static final Set<String> RESISTING = Set.of("resistance", "opposition", "hostility");
    private static final Set<String> AGAINST = Set.of("for", "against", "of", "from", "to");
    private static final Set<String> FEARS =
            Set.of(
                    "fear",
                    "threat",
                    "threaten",
                    "danger",
                    "worry",
                    "worri",
                    "afraid",
                    "against",
                    "avoid",
                    "risk",
                    "fight",
                    "fought");

    private Undoing() {}

    public static boolean is(Match match, Words given, Words asked) {
        boolean undone = false;
        for (int i = 0; i < given.size() && !undone; i++) {
            Token word = given.get(i);
            boolean free = !match.takes(i) && word.isContent() && !word.negated();
            undone = free && (isStopped(match, given, i) || isCured(match, given, i));
        }
        return undone && !speaksOfIt(asked) && !speaksOfIt(match.form().words());
    }

    private static boolean isStopped(Match match, Words given, int at) {
        boolean ends = at > 0 && given.get(at).text().equals("end") && isTo(given.get(at - 1));
        int next = ends || isVerb(given.get(at)) ? at + 1 : given.size();
        while (next < given.size() && !given.get(next).isContent()) {
            next++;
        }
        return isTaken(match, given, next);
    }

    private static boolean isCured(Match match, Words given, int at) {
        boolean behind = at > 0 && match.takes(at - 1) && !given.get(at).startsClause();
        boolean of = at + 1 < given.size() && AGAINST.contains(given.get(at + 1).text());
        boolean remedy = given.get(at).isOneOf(REMEDIES);
        boolean against = remedy || given.get(at).isOneOf(RESISTING);
        return (remedy && behind) || (against && of && match.takes(at + 2));
    }

    private static boolean isTaken(Match match, Words given, int at) {
        return at < given.size() && match.takes(at) && !given.get(at).startsClause();
    }

    private static boolean isTo(Token word) {
        return word.text().equals("to") || word.text().equals("would");
    }

    private static boolean isVerb(Token word) {
        return word.isOneOf(VERBS);
    }

    private static boolean speaksOfIt(Words words) {
        return words.tokens().stream()
                .anyMatch(word -> isVerb(word) || word.isOneOf(REMEDIES) || word.isOneOf(FEARS));
    }
}
