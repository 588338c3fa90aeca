package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.fit.Degrees;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;

/// A word that says the opposite of one of the key's words stands in its place: `little appreciation` for great appreciation,
/// `incomplete uncertainty` for complete uncertainty.
final class Opposed {
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

    private static boolean isOpposed(List<Form> forms, Words given, Token word) {
        boolean opposed = false;
        for (Form form : forms) {
            for (Token key : form.words().tokens()) {
                if (key.stem().equals(word.stem())) {
                    return false;
                }
                boolean turned = !key.negated() && Degrees.opposed(key.text(), word.text());
                opposed |= turned && !has(given, key);
            }
        }
        return opposed;
    }

    private static boolean has(Words given, Token key) {
        return given.tokens().stream().anyMatch(word -> word.stem().equals(key.stem()));
    }
}
