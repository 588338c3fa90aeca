package dev.memoquiz.domain.typed.match;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.fit.ShortNames;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.key.Rivals;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Optional;
import java.util.Set;

/// Looks for one form in one answer: every required word in any order, then as many others as occur.
public final class FormMatcher {
    private static final Set<String> ANY =
            Set.of("any", "slightest", "least", "faintest", "single");

    private final Form form;
    private final Words given;
    private final Rivals rivals;
    private long taken;
    private Fit worst = Fit.SAME;
    private boolean opposite;
    private long missed;

    private FormMatcher(Form form, Words given, Rivals rivals) {
        this.form = form;
        this.given = given;
        this.rivals = rivals;
    }

    /// Empty when a required word is missing.
    public static Optional<Match> match(Form form, Words given, Rivals rivals) {
        FormMatcher matcher = new FormMatcher(form, given, rivals);
        if (form.words().isEmpty() || !matcher.takeRequired()) {
            return Optional.empty();
        }
        matcher.takeOptional();
        return Optional.of(
                new Match(form, matcher.taken, matcher.worst, matcher.opposite, matcher.missed));
    }

    private boolean takeRequired() {
        boolean found = true;
        int next = 0;
        while (next < form.words().size() && found) {
            int written = form.requires(next) ? takenFrom(next) : 1;
            found = written > 0;
            next += written;
        }
        return found;
    }

    /// How many words of the form from this place on the answer has: 2 where it writes two of them as one.
    private int takenFrom(int place) {
        if (take(form.words().get(place)) || takeApart(form.words().get(place))) {
            return 1;
        }
        if (takeDenied(place)) {
            return 1;
        }
        return form.requires(place + 1) && takeTogether(place) ? 2 : 0;
    }

    /// "they did not give any support", "not the slightest support" for `{no} support`.
    private boolean takeDenied(int place) {
        boolean no = form.words().get(place).text().equals("no") && place + 1 < form.words().size();
        boolean found = false;
        for (int i = 1; i < given.size() && no && !found; i++) {
            boolean thing = given.get(i).stem().equals(form.words().get(place + 1).stem());
            int denier = thing && given.get(i).negated() ? denier(i) : -1;
            found = denier >= 0;
            if (found) {
                note(form.words().get(place), denier, Fit.INFLECTED);
            }
        }
        return found;
    }

    /// Where the negator stands that says that there is none of the thing at this place, or -1.
    private int denier(int thing) {
        boolean any = ANY.contains(given.get(thing - 1).text());
        int at = thing - 1;
        while (at >= 0 && any && given.get(at).kind() != Kind.NEGATOR) {
            at--;
        }
        return at >= 0 && given.get(at).kind() == Kind.NEGATOR ? at : -1;
    }

    private void takeOptional() {
        for (int i = 0; i < form.words().size(); i++) {
            Token word = form.words().get(i);
            if (!form.requires(i) && word.isContent()) {
                boolean found = take(word) || takeShortened(word);
                missed |= found ? 0 : 1L << i;
            }
        }
    }

    private boolean take(Token word) {
        Fit best = Fit.NONE;
        int place = -1;
        for (int i = 0; i < given.size(); i++) {
            Fit fit = isTaken(i) ? Fit.NONE : Fit.of(word, given.get(i), rivals.words());
            boolean agrees =
                    fit == best && place >= 0 && disagrees(word, place) && !disagrees(word, i);
            if (fit.betterThan(best) || (agrees && fit != Fit.NONE)) {
                best = fit;
                place = i;
            }
        }
        if (place >= 0) {
            note(word, place, best);
        }
        return place >= 0;
    }

    /// "Indo-China" for `Indochina`, "chicken pox" for `chickenpox`.
    private boolean takeApart(Token word) {
        boolean found = false;
        for (int i = 0; i + 1 < given.size() && !found; i++) {
            found =
                    areOne(given.get(i), given.get(i + 1), word)
                            && !given.get(i + 1).startsClause()
                            && !isTaken(i)
                            && !isTaken(i + 1);
            if (found) {
                note(word, i, Fit.SAME);
                note(word, i + 1, Fit.SAME);
            }
        }
        return found;
    }

    /// "chickenpox" for `chicken pox`.
    private boolean takeTogether(int place) {
        Token first = form.words().get(place);
        Token second = form.words().get(place + 1);
        boolean found = false;
        for (int i = 0; i < given.size() && !found; i++) {
            found = !isTaken(i) && areOne(first, second, given.get(i));
            if (found) {
                note(first, i, Fit.SAME);
            }
        }
        return found;
    }

    private static boolean areOne(Token first, Token second, Token whole) {
        String one = first.text();
        String other = second.text();
        return whole.text().length() == one.length() + other.length()
                && whole.text().startsWith(one)
                && whole.text().endsWith(other)
                && first.isContent()
                && second.isContent()
                && !first.isValued()
                && !second.isValued();
    }

    private void note(Token word, int place, Fit fit) {
        taken |= 1L << place;
        worst = worst.betterThan(fit) ? fit : worst;
        opposite |= disagrees(word, place);
    }

    private boolean takeShortened(Token word) {
        for (int i = 0; i < given.size(); i++) {
            boolean free = !isTaken(i) && given.get(i).isContent() && !given.get(i).isValued();
            if (free && !word.isValued() && ShortNames.match(word.text(), given.get(i).text())) {
                taken |= 1L << i;
                return true;
            }
        }
        return false;
    }

    private boolean disagrees(Token word, int place) {
        return word.negated() != given.get(place).negated();
    }

    private boolean isTaken(int place) {
        return ((taken >> place) & 1) != 0;
    }
}
