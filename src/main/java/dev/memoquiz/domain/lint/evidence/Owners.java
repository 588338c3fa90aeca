package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.reading.Proposition;
import java.util.List;

/// Who holds a view, as a proposition declares it: "the Ambassador, as Welles gathered" is the Ambassador's.
final class Owners {
    private Owners() {}

    /// True when the last name of the owner stands in `text`: "Government" of "the United States Government".
    static boolean isNamed(Proposition proposition, String text) {
        String folded = Words.folded(text);
        return proposition
                .owner()
                .filter(owner -> folded.contains(Words.folded(lastName(owner))))
                .isPresent();
    }

    private static String lastName(String owner) {
        String head = owner.split(",", 2)[0];
        List<String> names = Names.inPhrase(head);
        return names.isEmpty() ? head : names.getLast();
    }
}
