package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.fit.Degrees;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;

/// A word that says the opposite of one of the key's words stands in its place: `little appreciation` for great appreciation,
/// `incomplete uncertainty` for complete uncertainty.
final class Opposed {
    private static final Set<String> HELPING =
            Set.of("did", "does", "do", "had", "has", "have", "would", "will", "could");

    private static final Set<String> RESTRICTING = Set.of("only", "just", "by", "on");

    private Opposed() {}

    /// @param forms what the answer could have been
    /// @param taken the places of the answer that the key explains
    static boolean is(List<Form> forms, Words given, long taken) {
        boolean opposed = false;
        for (int i = 0; i < given.size() && !opposed; i++) {
            Token word = given.get(i);
            boolean free = ((taken >> i) & 1) == 0 && word.isContent() && !word.negated();
            opposed = free && isOpposed(forms, given, word);
        }
        return opposed;
    }

    /// "Kerensky did not lead it" answers "Who led it?" with anybody but him.
    static boolean deniesDoing(Match match, Words given, Words asked) {
        boolean denied = given.ofKind(Kind.NEGATOR) != 0;
        boolean name = denied && match.form().words().tokens().stream().anyMatch(Token::isCapital);
        boolean does = !asked.isEmpty() && asked.ofKind(Kind.NEGATOR) == 0;
        boolean denies = false;
        for (int i = 0; i + 2 < given.size() && name && does && !denies; i++) {
            int not = HELPING.contains(given.get(i + 1).text()) ? i + 2 : i + 1;
            denies =
                    match.takes(i)
                            && given.get(not).kind() == Kind.NEGATOR
                            && !given.get(not).startsClause()
                            && not + 1 < given.size()
                            && given.get(not + 1).negated()
                            && (not > i + 1 || given.get(not).text().equals("never"));
        }
        return denies;
    }

    /// "Germany's allies but not Germany itself" takes back half of Germany and her allies; "not Germany alone" does not.
    static boolean takesBack(Match match, Words given) {
        boolean back = false;
        for (int i = 1; i < given.size() && !back; i++) {
            Token word = given.get(i);
            back =
                    word.negated()
                            && word.isContent()
                            && !match.takes(i)
                            && match.taken() >>> i == 0
                            && !isOther(given, i - 1)
                            && !isOther(given, i + 1)
                            && hasBefore(match, given, i);
        }
        return back && match.form().words().ofKind(Kind.NEGATOR) == 0;
    }

    /// Beside such a word it is another thing that is denied, or only that it is the whole: "not the press conference", "not
    /// Germany alone".
    private static boolean isOther(Words given, int at) {
        return at < given.size()
                && !given.get(at).startsClause()
                && (given.get(at).isContent() || RESTRICTING.contains(given.get(at).text()));
    }

    private static boolean hasBefore(Match match, Words given, int at) {
        boolean before = false;
        for (int i = 0; i < at && !before; i++) {
            before = match.takes(i) && given.get(i).stem().equals(given.get(at).stem());
        }
        return before;
    }

    /// For an answer without a negator: "he did state it" or "he stated it" where a form of the key, or the quote with the gap, has "he did not state it".
    static boolean losesNegator(AnswerLine line, Words given) {
        boolean lost = losesNegator(line.quoted(), given);
        for (Form form : line.accepted()) {
            lost = lost || losesNegator(form.words(), given);
        }
        return lost;
    }

    private static boolean losesNegator(Words form, Words given) {
        boolean lost = false;
        for (int i = 1; i + 1 < form.size() && !lost; i++) {
            boolean helps = i > 1 && HELPING.contains(form.get(i - 1).text());
            lost =
                    form.get(i).kind() == Kind.NEGATOR
                            && (stand(form.get(i - 1), form.get(i + 1), given)
                                    || (helps && stand(form.get(i - 2), form.get(i + 1), given)));
        }
        return lost;
    }

    /// True when these two words stand side by side.
    private static boolean stand(Token first, Token second, Words given) {
        boolean stand = false;
        for (int i = 0; i + 1 < given.size() && !stand; i++) {
            stand =
                    given.get(i).text().equals(first.text())
                            && given.get(i + 1).stem().equals(second.stem());
        }
        return stand;
    }

    private static boolean isOpposed(List<Form> forms, Words given, Token word) {
        boolean opposed = false;
        boolean known = false;
        for (Form form : forms) {
            opposed |= isOpposed(form.words(), given, word);
            known |= form.words().has(word);
        }
        return opposed && !known;
    }

    private static boolean isOpposed(Words form, Words given, Token word) {
        return form.tokens().stream()
                .anyMatch(key ->
                        !key.negated()
                                && Degrees.opposed(key.text(), word.text())
                                && !given.has(key));
    }
}
