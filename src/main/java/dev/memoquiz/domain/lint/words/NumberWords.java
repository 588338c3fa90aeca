package dev.memoquiz.domain.lint.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Numbers in words from twenty to ninety-nine. Smaller ones are everyday words: "which two countries".
public final class NumberWords {
    private static final List<String> UNITS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /// The number words of a text, in order, in small letters.
    public static Stream<String> in(String text) {
        return Words.of(text).stream().filter(word -> digits(word).isPresent());
    }

    /// "23" for "twenty-three".
    public static Optional<String> digits(String word) {
        String[] parts = word.toLowerCase(Locale.ROOT).split("-", 2);
        int ten = TENS.indexOf(parts[0]);
        int unit = parts.length < 2 ? 0 : UNITS.indexOf(parts[1]) + 1;
        boolean whole = ten >= 0 && (parts.length < 2 || unit > 0);
        return whole ? Optional.of(String.valueOf(10 * (ten + 2) + unit)) : Optional.empty();
    }
}
