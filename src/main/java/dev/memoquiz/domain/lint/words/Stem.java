package dev.memoquiz.domain.lint.words;

import java.util.List;

/// Cuts the commonest English endings off, so that "believed" and "beliefs" need not be equal but "believes" and "believed" are.
///
/// Deliberately light: a stem that is too short would make strangers look alike.
final class Stem {
    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS =
            List.of("ies", "ing", "ed", "es", "ly", "s", "e", "y");

    private Stem() {}

    static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
