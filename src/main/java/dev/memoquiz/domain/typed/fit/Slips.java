package dev.memoquiz.domain.typed.fit;

import dev.memoquiz.domain.typed.words.Token;

/// Slips of the pen between two words: insertion, deletion, replacement or the swap of two
/// neighbours count one each (Damerau 1964, optimal string alignment), and so do two vowels that change places across a letter.
final class Slips {
    /// Returned when there are more slips than asked for.
    static final int MANY = 99;

    private static final int SHORT = 3;
    private static final int MIDDLE = 7;
    private static final int LONG = 14;
    private static final int MOST = 3;

    private Slips() {}

    /// Slips forgiven in a word: none up to 3 letters or with a digit, 1 up to 7, 2 up to 14, then 3.
    static int forgiven(Token word) {
        return word.isValued() || hasDigit(word.text()) ? 0 : forgiven(word.text().length());
    }

    private static int forgiven(int length) {
        if (length <= SHORT) {
            return 0;
        }
        if (length <= MIDDLE) {
            return 1;
        }
        return length <= LONG ? 2 : MOST;
    }

    /// The number of slips, or [#MANY] when there are more than a word of the key's length forgives.
    static int between(Token key, Token given) {
        int most = forgiven(key.text().length());
        return isHopeless(key, given, most) ? MANY : between(key, given, forgiven(key));
    }

    /// The number of slips, or [#MANY] when there are more than `most`.
    static int between(Token key, Token given, int most) {
        return isHopeless(key, given, most) ? MANY : between(key.text(), given.text(), most);
    }

    /// A quick look that spares most words the counting.
    private static boolean isHopeless(Token key, Token given, int most) {
        return Math.abs(key.text().length() - given.text().length()) > most
                || Integer.bitCount(key.letters() ^ given.letters()) > 2 * most;
    }

    private static int between(String key, String given, int most) {
        if (most > 0 && areVowelsExchanged(key, given)) {
            return 1;
        }
        Rows rows = new Rows(given.length() + 1);
        for (int i = 1; i <= key.length(); i++) {
            rows.turn();
            fill(rows, key, given, i);
        }
        int slips = rows.row[given.length()];
        return slips <= most ? slips : MANY;
    }

    private static void fill(Rows rows, String key, String given, int i) {
        int[] row = rows.row;
        row[0] = i;
        for (int j = 1; j <= given.length(); j++) {
            int replaced = rows.last[j - 1] + (key.charAt(i - 1) == given.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(row[j - 1], rows.last[j]) + 1);
            boolean swap =
                    i > 1
                            && j > 1
                            && key.charAt(i - 1) == given.charAt(j - 2)
                            && key.charAt(i - 2) == given.charAt(j - 1);
            if (swap) {
                row[j] = Math.min(row[j], rows.before[j - 2] + 1);
            }
        }
    }

    /// `emporer` for `emperor`: two vowels that changed places across one letter.
    private static boolean areVowelsExchanged(String key, String given) {
        int first = firstDifference(key, given);
        int last = first + 2;
        return key.length() == given.length()
                && last < key.length()
                && key.charAt(first) == given.charAt(last)
                && key.charAt(last) == given.charAt(first)
                && key.charAt(first + 1) == given.charAt(first + 1)
                && key.regionMatches(last + 1, given, last + 1, key.length() - last - 1)
                && isVowel(key.charAt(first))
                && isVowel(key.charAt(last));
    }

    private static int firstDifference(String key, String given) {
        int shorter = Math.min(key.length(), given.length());
        int at = 0;
        while (at < shorter && key.charAt(at) == given.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The row that is being filled and the two before it.
    private static final class Rows {
        private int[] before;
        private int[] last;
        private int[] row;

        private Rows(int width) {
            before = new int[width];
            last = new int[width];
            row = new int[width];
            for (int j = 0; j < width; j++) {
                row[j] = j;
            }
        }

        private void turn() {
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
    }
}
