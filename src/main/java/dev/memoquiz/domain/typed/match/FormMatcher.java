package dev.memoquiz.domain.typed.match;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.fit.ShortNames;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.key.Rivals;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Optional;

/// Looks for one form in one answer: every required word in any order, then as many others as occur.
public final class FormMatcher {
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
        for (int i = 0; i < form.words().size() && found; i++) {
            found = !form.requires(i) || take(form.words().get(i));
        }
        return found;
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

    private void note(Token word, int place, Fit fit) {
        taken |= 1L << place;
        worst = worst.betterThan(fit) ? fit : worst;
        opposite |= disagrees(word, place);
    }

    private boolean takeShortened(Token word) {
        for (int i = 0; i < given.size(); i++) {
            boolean free = !isTaken(i) && given.get(i).isContent();
            if (free && ShortNames.match(word.text(), given.get(i).text())) {
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
