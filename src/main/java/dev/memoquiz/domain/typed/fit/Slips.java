package dev.memoquiz.domain.typed.fit;

import dev.memoquiz.domain.typed.words.Token;

/// Slips of the pen between two words: insertion, deletion, replacement or the swap of two
/// neighbours count one each (Damerau 1964, optimal string alignment).
final class Slips {
    /// Returned when there are more slips than asked for.
    static final int MANY = 99;

    private static final int SHORT = 3;
    private static final int MIDDLE = 7;
    private static final int LONG = 14;

    private Slips() {}

    /// Slips forgiven in a word: none up to 3 letters or with a digit, 1 up to 7, 2 up to 14, then 3.
    static int forgiven(Token word) {
        if (word.isValued() || hasDigit(word.text())) {
            return 0;
        }
        int length = word.text().length();
        if (length <= SHORT) {
            return 0;
        }
        if (length <= MIDDLE) {
            return 1;
        }
        return length <= LONG ? 2 : 3;
    }

    /// The number of slips, or [#MANY] when there are more than `most`.
    static int between(Token key, Token given, int most) {
        boolean hopeless =
                Math.abs(key.text().length() - given.text().length()) > most
                        || Integer.bitCount(key.letters() ^ given.letters()) > 2 * most;
        return hopeless ? MANY : between(key.text(), given.text(), most);
    }

    private static int between(String key, String given, int most) {
        int[] before = new int[given.length() + 1];
        int[] last = new int[given.length() + 1];
        for (int j = 0; j <= given.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= key.length(); i++) {
            int[] row = row(key, given, i, new Rows(before, last));
            before = last;
            last = row;
        }
        return last[given.length()] <= most ? last[given.length()] : MANY;
    }

    private static int[] row(String key, String given, int i, Rows rows) {
        int[] row = new int[given.length() + 1];
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
        return row;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static final class Rows {
        private final int[] before;
        private final int[] last;

        private Rows(int[] before, int[] last) {
            this.before = before;
            this.last = last;
        }
    }
}
