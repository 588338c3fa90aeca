package dev.memoquiz.domain.typed.deeds;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// The right place, but the other way: "leaving Berlin", "out of Berlin" and "from Berlin" for `getting to {Berlin}`.
public final class Turning {
    private static final Set<String> TO =
            Set.of("to", "into", "towards", "toward", "reaching", "entering", "for");
    private static final Set<String> FROM = Set.of("from", "leaving", "left", "leave", "leaves");

    private Turning() {}

    public static boolean is(Match match, Words given) {
        Words form = match.form().words();
        boolean there = leads(TO, match, form);
        boolean back = leads(FROM, match, form);
        return there != back && turns(there ? FROM : TO, there ? TO : FROM, match, given);
    }

    /// Whether such a word stands right before a required name of the form.
    private static boolean leads(Set<String> way, Match match, Words form) {
        boolean leads = false;
        for (int i = 0; i + 1 < form.size() && !leads; i++) {
            leads =
                    way.contains(form.get(i).text())
                            && match.form().requires(i + 1)
                            && form.get(i + 1).isCapital();
        }
        return leads;
    }

    private static boolean turns(Set<String> other, Set<String> same, Match match, Words given) {
        boolean turns = false;
        boolean stays = false;
        for (int i = 0; i + 1 < given.size(); i++) {
            boolean before = match.takes(i + 1) && !match.takes(i) && !given.get(i).negated();
            boolean out = given.get(i).text().equals("of") && i > 0 && isOut(given, i - 1, other);
            turns |= before && (other.contains(given.get(i).text()) || out);
            stays |= before && same.contains(given.get(i).text());
        }
        return turns && !stays;
    }

    private static boolean isOut(Words given, int at, Set<String> other) {
        return other == FROM && given.get(at).text().equals("out");
    }
}
