package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;

/// Another thing of the same name: the Palace of Versailles for the Treaty of Versailles, the Marshall Doctrine for the Marshall
/// Plan, the Suez Canal Company for the Suez Canal.
final class OtherKind {
    /// Things that are called after a place or a person; those of one line are named for each other.
    private static final List<Set<String>> KINDS =
            List.of(
                    Set.of("treaty", "peace", "pact", "agreement", "accord", "convention"),
                    Set.of("battle", "siege", "fight", "fighting", "offensive"),
                    Set.of("congress", "conference", "summit", "meeting", "talk"),
                    Set.of("palace", "castle", "cathedral", "church", "bridge", "university"),
                    Set.of("war"),
                    Set.of("revolution", "revolt", "rebellion", "uprising", "rising"),
                    Set.of("plan", "programme", "program"),
                    Set.of("doctrine", "declaration", "note", "memorandum"),
                    Set.of("massacre"),
                    Set.of("line", "wall"),
                    Set.of("empire", "dynasty"),
                    Set.of("strait", "channel", "narrows"),
                    Set.of("gulf", "bay"),
                    Set.of("river"),
                    Set.of("canal"),
                    Set.of("delta"),
                    Set.of("sea", "ocean"),
                    Set.of("coast", "shore"),
                    Set.of("peninsula"),
                    Set.of("lake"),
                    Set.of("desert"),
                    Set.of("crisis", "affair", "incident"),
                    Set.of("mountain", "mount", "range"));

    /// What is called after a place or a person, and never is the one itself.
    private static final Set<String> CALLED =
            Set.of(
                    "company",
                    "corporation",
                    "bank",
                    "airport",
                    "station",
                    "street",
                    "times",
                    "post",
                    "herald",
                    "gazette",
                    "club",
                    "hotel",
                    "prize",
                    "museum",
                    "institute",
                    "crisis",
                    "canal",
                    "delta");

    private OtherKind() {}

    static boolean is(Match match, Words given, Words asked) {
        Words form = match.form().words();
        boolean other = isCalledAfter(match, given, asked);
        for (int i = 0; i < form.size() && !other; i++) {
            int kind = match.misses(i) ? kind(form.get(i)) : -1;
            other = kind >= 0 && hasOtherKind(match, given, asked, kind);
        }
        return other;
    }

    private static boolean hasOtherKind(Match match, Words given, Words asked, int kind) {
        boolean other = false;
        for (int i = 0; i < given.size(); i++) {
            int theirs = given.get(i).negated() ? -1 : kind(given.get(i));
            if (theirs == kind) {
                return false;
            }
            boolean before = isBehindName(match, given, i);
            boolean behind = i + 2 < given.size() && match.takes(i + 2) && links(given, i + 1);
            other |= theirs >= 0 && isFree(match, given, asked, i) && (before || behind);
        }
        return other;
    }

    /// "the Potsdam Conference", "the Russian Civil War".
    private static boolean isBehindName(Match match, Words given, int at) {
        boolean one = at > 0 && match.takes(at - 1);
        boolean two = at > 1 && match.takes(at - 2) && given.get(at - 1).isCapital();
        return (one || (two && !given.get(at - 1).startsClause())) && !given.get(at).startsClause();
    }

    private static boolean isFree(Match match, Words given, Words asked, int at) {
        return !match.takes(at) && !asked.has(given.get(at));
    }

    private static boolean links(Words given, int at) {
        return given.get(at).text().equals("of") || given.get(at).text().equals("at");
    }

    /// The line of things that are called after a place or a person, or -1.
    private static int kind(Token word) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (word.isOneOf(KINDS.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// "the Canberra Times" is no town, nor the Danube Canal a river.
    private static boolean isCalledAfter(Match match, Words given, Words asked) {
        boolean called = false;
        for (int i = 1; i < given.size() && !called; i++) {
            Token thing = given.get(i);
            called =
                    match.takes(i - 1)
                            && given.get(i - 1).isCapital()
                            && !given.get(i - 1).look().owner()
                            && CALLED.contains(thing.text())
                            && !thing.startsClause()
                            && !thing.negated()
                            && isFree(match, given, asked, i)
                            && !match.form().words().has(thing);
        }
        return called;
    }
}
