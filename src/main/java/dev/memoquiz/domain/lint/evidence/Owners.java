package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.reading.Proposition;
import java.util.List;
import java.util.Locale;

/// Who holds a view, as a proposition declares it: "the Ambassador, as Welles gathered" is the Ambassador's.
final class Owners {
    private static final List<String> POSSESSION = List.of("'", "\u2019");

    private Owners() {}

    /// True when the last name of the owner stands in `text`, as itself and not as another's: "Welles' Government" names the
    /// United States Government, "the Soviet Government" does not.
    static boolean isNamed(Proposition proposition, String text) {
        return proposition.owner().filter(owner -> isNamed(head(owner), text)).isPresent();
    }

    private static String head(String owner) {
        return owner.split(",", 2)[0];
    }

    private static boolean isNamed(String head, String text) {
        List<String> names = Names.inPhrase(head);
        if (names.isEmpty()) {
            return Words.folded(text).contains(Words.folded(head));
        }
        List<String> words = Words.asWritten(text);
        boolean named = false;
        for (int i = 0; i < words.size() && !named; i++) {
            named =
                    words.get(i).equalsIgnoreCase(names.getLast())
                            && (i == 0 || !isOther(words.get(i - 1), names, text));
        }
        return named;
    }

    /// A name before it that the owner does not have, unless it possesses what follows. An owner of one name may have any.
    private static boolean isOther(String before, List<String> names, String text) {
        boolean possesses =
                POSSESSION.stream().anyMatch(sign -> text.contains(before.concat(sign)));
        return names.size() > 1
                && Character.isUpperCase(before.charAt(0))
                && !Words.isEmpty(before.toLowerCase(Locale.ROOT))
                && !possesses
                && names.stream().noneMatch(before::equalsIgnoreCase);
    }
}
