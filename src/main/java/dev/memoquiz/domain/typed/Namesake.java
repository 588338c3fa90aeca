package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.fit.ShortNames;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// Somebody of the same surname with another first name: `Orson Welles` for `Sumner {Welles}`.
///
/// Only where a person marked the surname in the key; a title or an office in the first name's place is no
/// other name.
final class Namesake {
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "de", "der", "den", "di", "da", "du", "la", "le", "bin", "ibn");

    private Namesake() {}

    static boolean is(Match match, Words given) {
        Words form = match.form().words();
        boolean other = false;
        for (int i = 0; i + 1 < form.size() && !other; i++) {
            int surname = afterParticles(form, i + 1);
            boolean firstName = match.misses(i) && match.form().requires(surname);
            other =
                    firstName
                            && areNames(form, i, surname)
                            && (hasOtherFirstName(match, given) || hasSurnameBehind(match, given));
        }
        return other;
    }

    /// A first name beside a bare surname that stands with another one in a longer form: "Groucho Marx" where both "Marx" and
    /// "Karl Marx" are accepted, or "Belgian franc" beside "Swiss franc".
    static boolean isOtherThanLonger(Match match, Words given, AnswerLine line) {
        Words bare = match.form().words();
        boolean other = false;
        for (Form form : line.accepted()) {
            Words longer = form.words();
            int first = longer.size() - bare.size();
            int last = longer.size() - 1;
            boolean name = first > 0 && !longer.get(0).isClassifier() && !longer.says("and");
            boolean before = name && isPartOf(bare, longer, first);
            boolean behind = name && isGivenName(bare, longer, last);
            other |= before && lacks(given, longer, first) && hasStranger(match, given, line, -1);
            other |= behind && !given.has(longer.get(last)) && hasStranger(match, given, line, 1);
        }
        return other;
    }

    /// None of the names before the bare one stands in the answer.
    private static boolean lacks(Words given, Words longer, int before) {
        boolean lacks = true;
        for (int i = 0; i < before && lacks; i++) {
            lacks = longer.get(i).isCapital() && !given.has(longer.get(i));
        }
        return lacks;
    }

    private static boolean isGivenName(Words bare, Words longer, int surname) {
        return bare.size() == 1
                && isPartOf(bare, longer, 0)
                && longer.get(surname).isCapital()
                && !longer.get(surname).isNation();
    }

    private static boolean isPartOf(Words bare, Words longer, int from) {
        boolean part = longer.get(0).isCapital();
        for (int i = 0; i < bare.size() && part; i++) {
            part = bare.get(i).text().equals(longer.get(from + i).text());
        }
        return part;
    }

    /// A name that neither key nor question knows, right before (-1) or behind (1) the one that was found.
    private static boolean hasStranger(Match match, Words given, AnswerLine line, int step) {
        boolean stranger = false;
        for (int i = Math.max(0, -step); i + Math.max(0, step) < given.size() && !stranger; i++) {
            Token name = given.get(i + step);
            Token later = step < 0 ? given.get(i) : name;
            stranger =
                    match.takes(i)
                            && !match.takes(i + step)
                            && !later.startsClause()
                            && isUnknown(name, line)
                            && (step < 0 || !name.isNation());
        }
        return stranger;
    }

    private static boolean isUnknown(Token name, AnswerLine line) {
        return name.isCapital()
                && !name.isValued()
                && name.text().length() > 1
                && !name.isClassifier()
                && !Belongings.isOffice(name)
                && !line.asked().has(name)
                && line.words().noneMatch(word -> word.stem().equals(name.stem()));
    }

    /// "George W. Bush" for `George H. W. Bush`: who gives initials gives them from the first.
    static boolean skipsInitial(Words given, AnswerLine line) {
        boolean skips = false;
        for (Form form : line.accepted()) {
            skips = skips || skipsInitial(given, form.words());
        }
        return skips;
    }

    private static boolean skipsInitial(Words given, Words form) {
        boolean skips = false;
        for (int i = 1; i + 1 < form.size() && !skips; i++) {
            skips =
                    isInitial(form.get(i))
                            && isInitial(form.get(i + 1))
                            && !isInitial(form.get(i - 1))
                            && given.has(form.get(i - 1))
                            && !given.has(form.get(i))
                            && given.has(form.get(i + 1));
        }
        return skips;
    }

    private static boolean isInitial(Token word) {
        return word.isCapital() && word.text().length() == 1;
    }

    /// "Louis Napoleon" for `{Napoleon} Bonaparte`: a given name before the one that the key begins with.
    static boolean hasGivenNameBefore(Match match, Words given, AnswerLine line) {
        Words form = match.form().words();
        boolean named = match.form().requires(0) && match.misses(1) && areNames(form, 0, 1);
        boolean before = false;
        for (int i = 0; i + 1 < given.size() && named && !before; i++) {
            before =
                    match.takes(i + 1)
                            && form.get(0).stem().equals(given.get(i + 1).stem())
                            && !match.takes(i)
                            && !given.get(i + 1).startsClause()
                            && ShortNames.isKnown(given.get(i).text())
                            && isUnknown(given.get(i), line);
        }
        return before;
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

    /// "Jefferson Davis" for `Thomas {Jefferson}`.
    private static boolean hasSurnameBehind(Match match, Words given) {
        boolean behind = false;
        for (int i = 1; i < given.size() && !behind; i++) {
            Token name = given.get(i);
            behind =
                    match.takes(i - 1)
                            && given.get(i - 1).isCapital()
                            && !given.get(i - 1).look().owner()
                            && !match.takes(i)
                            && !name.startsClause()
                            && !name.isValued()
                            && isName(name);
        }
        return behind;
    }

    private static boolean isName(Token word) {
        boolean thing = word.isNation() || word.isClassifier() || Belongings.isOffice(word);
        return word.isCapital() && !word.negated() && !thing;
    }
}
