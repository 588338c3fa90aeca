package dev.memoquiz.domain.lint.words;

import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds names and numbers: capitalised words that do not open a sentence, and anything with a digit.
public final class Names {
    private static final Set<String> CAPITAL_BY_HABIT = Set.of("I", "OK");
    private static final int ROOT = 5;
    private static final Pattern POSSESSIVE =
            Pattern.compile("^[\"'“‘(\\[]*\\p{L}+(?:['’]s|s['’])(?=\\s)");
    private static final Pattern OPENING = Pattern.compile("^[\"'“‘(\\[]*[\\p{L}\\p{N}][^\\s]*");

    private Names() {}

    /// Names and numbers of a running text, with their capitals, in order.
    public static List<String> in(String text) {
        return Sentences.of(text).stream().flatMap(Names::inSentence).toList();
    }

    /// Like [#in] for a phrase such as an answer, whose first word needs no capital by grammar.
    public static List<String> inPhrase(String phrase) {
        return Words.asWritten(phrase).stream().filter(Names::isName).toList();
    }

    /// The names of a document, in small letters.
    public static Set<String> of(Document document) {
        return in(document.clean()).stream()
                .filter(name -> !isNumber(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// True for words of one root, such as "Japan" and "Japanese": both long, with the same first letters, in small letters.
    public static boolean areKindred(String one, String other) {
        return one.length() >= ROOT
                && other.length() >= ROOT
                && one.regionMatches(0, other, 0, ROOT);
    }

    public static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// Of an opening word the capital tells nothing; it is a name only with a digit or a possessive ending.
    private static Stream<String> inSentence(String sentence) {
        String rest = OPENING.matcher(sentence.strip()).replaceFirst("");
        boolean possessive = POSSESSIVE.matcher(sentence.strip()).find();
        Stream<String> opening =
                Words.asWritten(sentence).stream()
                        .limit(1)
                        .filter(word -> isNumber(word) || (possessive && isName(word)))
                        .filter(word -> !Words.isEmpty(word.toLowerCase(Locale.ROOT)));
        return Stream.concat(opening, Words.asWritten(rest).stream().filter(Names::isName));
    }

    private static boolean isName(String word) {
        return isNumber(word)
                || (Character.isUpperCase(word.charAt(0)) && !CAPITAL_BY_HABIT.contains(word));
    }
}
