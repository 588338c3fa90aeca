package dev.memoquiz.domain.typed.words;

import java.util.HashMap;
import java.util.Map;

/// Cyrillic and Greek letters that a reader cannot tell from Latin ones, after the table of
/// Unicode Technical Standard 39, cut to letters that occur on common keyboards.
final class LookAlikes {
    private static final String FOREIGN =
            "\u0430\u0410\u0432\u0412\u0441\u0421\u0435\u0415\u04bb\u041d\u043d\u0456\u0406\u0458"
                    + "\u0408\u043a\u041a\u043c\u041c\u043e\u041e\u0440\u0420\u0455\u0405\u0442\u0422"
                    + "\u0443\u0423\u0445\u0425\u0501\u051b\u051d"
                    + "\u03b1\u0391\u0392\u03b5\u0395\u0396\u0397\u03b9\u0399\u03ba\u039a\u039c\u03bd"
                    + "\u039d\u03bf\u039f\u03c1\u03a1\u03a4\u03c5\u03a5\u03a7";
    private static final String LATIN =
            "aAbBcCeEhHhiIj" + "JkKmMoOpPsStT" + "yYxXdqw" + "aABeEZHiIkKMv" + "NoOpPTuYX";
    private static final Map<Character, Character> TABLE = table();

    private LookAlikes() {}

    /// The Latin twin, or the letter itself.
    static char latin(char letter) {
        return TABLE.getOrDefault(letter, letter);
    }

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < FOREIGN.length(); i++) {
            table.put(FOREIGN.charAt(i), LATIN.charAt(i));
        }
        return Map.copyOf(table);
    }
}
