package dev.memoquiz.domain.typed.deeds;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// The right place, but the other way: "leaving Berlin", "out of Berlin" and "from Berlin" for `getting to {Berlin}`.
public final class Turning {
    private static final Set<String> TO =
            Set.of("to", "into", "towards", "toward", "reaching", "entering", "for");
    private static final Set<String> FROM = Set.of("from", "leaving", "left", "leave", "leaves");

    private static final String FOR = "for";
    private static final String AGAINST = "against";

    private static final Set<String> DOING =
            Set.of("to", "it", "they", "he", "she", "would", "will", "might");
    private static final Set<String> MODALS = Set.of("would", "will", "might", "could", "had");
    private static final Set<String> OBJECTS = Set.of("it", "him", "her", "them", "us");

    private Turning() {}

    public static boolean is(Match match, Words given) {
        Words form = match.form().words();
        boolean there = leads(TO, match, form);
        boolean back = leads(FROM, match, form);
        return (there != back && turns(there ? FROM : TO, there ? TO : FROM, match, given))
                || takesOtherSide(match, given);
    }

    /// "votes against women" for `{votes} for {women}`.
    private static boolean takesOtherSide(Match match, Words given) {
        return leadsTo(FOR, AGAINST, match, given) || leadsTo(AGAINST, FOR, match, given);
    }

    private static boolean leadsTo(String key, String other, Match match, Words given) {
        Words form = match.form().words();
        boolean turned = false;
        for (int i = 1; i + 1 < form.size() && !turned; i++) {
            turned =
                    form.get(i).text().equals(key)
                            && match.form().requires(i - 1)
                            && match.form().requires(i + 1)
                            && follows(other, form.get(i + 1), given)
                            && !follows(key, form.get(i + 1), given);
        }
        return turned;
    }

    private static boolean follows(String before, Token wanted, Words given) {
        boolean follows = false;
        for (int i = 0; i + 1 < given.size() && !follows; i++) {
            follows =
                    given.get(i).text().equals(before)
                            && given.get(i + 1).stem().equals(wanted.stem())
                            && !given.get(i + 1).negated();
        }
        return follows;
    }

    /// What the key's deed is done to does it in the answer: "Germany would humiliate France" for `to {humiliate} {Germany}`.
    public static boolean isReversed(Match match, Words given) {
        Words form = match.form().words();
        boolean reversed = false;
        for (int i = 1; i + 1 < form.size() && !reversed; i++) {
            boolean deed = DOING.contains(form.get(i - 1).text()) && form.get(i + 1).isContent();
            reversed = deed && isReversed(match, given, form.get(i), form.get(i + 1));
        }
        return reversed;
    }

    private static boolean isReversed(Match match, Words given, Token deed, Token object) {
        boolean reversed = false;
        for (int i = 1; i + 1 < given.size() && !reversed; i++) {
            int before = MODALS.contains(given.get(i - 1).text()) ? i - 2 : i - 1;
            Token next = given.get(i + 1);
            boolean done = next.isContent() ? !match.takes(i + 1) : OBJECTS.contains(next.text());
            reversed =
                    match.takes(i)
                            && given.get(i).stem().equals(deed.stem())
                            && match.takes(before)
                            && given.get(Math.max(0, before)).stem().equals(object.stem())
                            && done
                            && !next.startsClause();
        }
        return reversed;
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
        return other.equals(FROM) && given.get(at).text().equals("out");
    }
}
