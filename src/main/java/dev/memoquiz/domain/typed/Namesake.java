package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;

/// Somebody of the same surname with another first name: `Orson Welles` for `Sumner {Welles}`.
///
/// Only where a person marked the surname in the key; a title or an office in the first name's place is no
/// other name.
final class Namesake {
    private Namesake() {}

    static boolean is(Match match, Words given) {
        Words form = match.form().words();
        boolean other = false;
        for (int i = 0; i + 1 < form.size() && !other; i++) {
            boolean firstName = isIn(match.missed(), i) && match.form().requires(i + 1);
            other = firstName && areNames(form, i) && hasOtherFirstName(match, given);
        }
        return other;
    }

    private static boolean areNames(Words form, int at) {
        return isName(form.get(at)) && isName(form.get(at + 1));
    }

    private static boolean hasOtherFirstName(Match match, Words given) {
        boolean other = false;
        for (int i = 0; i + 1 < given.size() && !other; i++) {
            boolean before = !isIn(match.taken(), i) && isIn(match.taken(), i + 1);
            other = before && !given.get(i + 1).startsClause() && isName(given.get(i));
        }
        return other;
    }

    private static boolean isName(Token word) {
        boolean thing = word.isNation() || word.isClassifier() || Belongings.isOffice(word);
        return word.isContent() && word.look().capital() && !word.negated() && !thing;
    }

    private static boolean isIn(long places, int at) {
        return ((places >> at) & 1) != 0;
    }
}
