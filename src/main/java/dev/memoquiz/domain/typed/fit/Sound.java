package dev.memoquiz.domain.typed.fit;

import dev.memoquiz.domain.typed.words.Token;

/// How a word sounds, as far as English spelling hides it: `filosofer` and `philosopher`, `aktin` and `acting` sound the same.
/// Vowels stay as they are, since another vowel is often another word.
final class Sound {
    private static final int SHORTEST = 5;
    private static final int FIRST_LETTER_MATTERS_BELOW = 9;
    private static final int MOST_SILENT = 3;
    private static final int MOST_DIFFERING = 6;

    /// One bit for each of a, o and u, as in [Token#letters()].
    private static final int VOWELS = (1 << ('a' & 31)) | (1 << ('o' & 31)) | (1 << ('u' & 31));

    /// What is written on the left is heard as on the right; tried in this order at each letter.
    private static final String[][] HEARD = {
        {"ph", "f"},
        {"tch", "ch"},
        {"sch", "sh"},
        {"ck", "k"},
        {"sc", "s"},
        {"qu", "kw"},
        {"gh", ""},
        {"x", "ks"},
        {"z", "s"},
        {"y", "i"},
    };

    private Sound() {}

    static boolean same(Token one, Token other) {
        return mayBeSame(one, other) && of(one.text()).equals(of(other.text()));
    }

    /// A quick look that spares most words the reading.
    private static boolean mayBeSame(Token one, Token other) {
        int differing = one.letters() ^ other.letters();
        int shorter = Math.min(one.text().length(), other.text().length());
        int longer = Math.max(one.text().length(), other.text().length());
        return (differing & VOWELS) == 0
                && Integer.bitCount(differing) <= MOST_DIFFERING
                && shorter >= SHORTEST
                && longer - shorter <= MOST_SILENT
                && (longer >= FIRST_LETTER_MATTERS_BELOW
                        || one.text().charAt(0) == other.text().charAt(0));
    }

    private static String of(String word) {
        String text = withoutEnding(word);
        StringBuilder heard = new StringBuilder(text.length() + 2);
        int at = 0;
        while (at < text.length()) {
            at = hear(text, at, heard);
        }
        return heard.toString();
    }

    /// The g of `ing` and the last e are silent.
    private static String withoutEnding(String word) {
        boolean silent = word.endsWith("ing") || word.endsWith("e");
        return silent ? word.substring(0, word.length() - 1) : word;
    }

    private static int hear(String text, int at, StringBuilder heard) {
        for (String[] pair : HEARD) {
            if (text.startsWith(pair[0], at) && !(pair[0].equals("sc") && !isSoft(text, at + 2))) {
                append(heard, pair[1]);
                return at + pair[0].length();
            }
        }
        char c = text.charAt(at);
        append(heard, c == 'c' ? hardOrSoft(text, at) : String.valueOf(c));
        return at + 1;
    }

    private static String hardOrSoft(String text, int at) {
        boolean hissed = at + 1 < text.length() && text.charAt(at + 1) == 'h';
        if (hissed) {
            return "c";
        }
        return isSoft(text, at + 1) ? "s" : "k";
    }

    private static boolean isSoft(String text, int at) {
        return at < text.length() && "eiy".indexOf(text.charAt(at)) >= 0;
    }

    /// A doubled letter is heard once.
    private static void append(StringBuilder heard, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            int last = heard.length() - 1;
            if (last < 0 || heard.charAt(last) != sound.charAt(i)) {
                heard.append(sound.charAt(i));
            }
        }
    }
}
