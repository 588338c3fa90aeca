package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;

/// Somebody of the same surname with another first name: `Orson Welles` for `Sumner {Welles}`.
///
/// Only where a person marked the surname in the key; a title or an office in the first name's place is no
/// other name.
final class Namesake {
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "de", "der", "den", "di", "da", "du", "la", "le", "bin", "ibn");

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
                    Set.of("empire", "dynasty"));

    private Namesake() {}

    static boolean is(Match match, Words given) {
        Words form = match.form().words();
        boolean other = false;
        for (int i = 0; i + 1 < form.size() && !other; i++) {
            int surname = afterParticles(form, i + 1);
            boolean firstName = match.misses(i) && match.form().requires(surname);
            other = firstName && areNames(form, i, surname) && hasOtherFirstName(match, given);
        }
        return other;
    }

    private static boolean areNames(Words form, int at, int surname) {
        return isName(form.get(at)) && isName(form.get(surname));
    }

    private static int afterParticles(Words words, int from) {
        int at = from;
        while (at + 1 < words.size() && PARTICLES.contains(words.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean hasOtherFirstName(Match match, Words given) {
        boolean other = false;
        for (int i = 0; i + 1 < given.size() && !other; i++) {
            int next = afterParticles(given, i + 1);
            boolean before = !match.takes(i) && match.takes(next);
            other = before && !given.get(i + 1).startsClause() && isName(given.get(i));
        }
        return other;
    }

    /// Another thing of the same name: the Palace of Versailles for the Treaty of Versailles, the Marshall Doctrine for the
    /// Marshall Plan.
    static boolean isOtherKind(Match match, Words given, Words asked) {
        Words form = match.form().words();
        boolean other = false;
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
            boolean before = i > 0 && match.takes(i - 1) && !given.get(i).startsClause();
            boolean behind = i + 2 < given.size() && match.takes(i + 2) && links(given, i + 1);
            other |= theirs >= 0 && isFree(match, given, asked, i) && (before || behind);
        }
        return other;
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

    private static boolean isName(Token word) {
        boolean thing = word.isNation() || word.isClassifier() || Belongings.isOffice(word);
        return word.isCapital() && !word.negated() && !thing;
    }
}
