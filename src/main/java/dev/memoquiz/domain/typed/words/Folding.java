package dev.memoquiz.domain.typed.words;

import java.text.Normalizer;

/// One spelling for what looks the same: accents, width, quotes, dashes, invisible marks, look-alikes.
/// Case is kept, because Roman numerals need it. Linear in the length of the text.
final class Folding {
    private Folding() {}

    static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        // Marks go before as well as after: reordering a long run of them would cost quadratic
        // time.
        String bare = visible(text);
        return latinWords(visible(Normalizer.normalize(bare, Normalizer.Form.NFKD)));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(kept, text.charAt(i));
        }
        return kept.toString();
    }

    private static void append(StringBuilder kept, char c) {
        switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR ->
                    kept.append(' ');
            case Character.DASH_PUNCTUATION -> kept.append('-');
            default -> kept.append(spelled(c));
        }
    }

    private static String spelled(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`', '\u2032' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> "\"";
            case '\u2212' -> "-";
            case '\u2044', '\u2215' -> "/";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u00c6' -> "AE";
            case '\u0153' -> "oe";
            case '\u0152' -> "OE";
            case '\u00f8' -> "o";
            case '\u00d8' -> "O";
            case '\u0142' -> "l";
            case '\u0141' -> "L";
            case '\u0111', '\u00f0' -> "d";
            case '\u00fe' -> "th";
            case '\u0131' -> "i";
            default -> String.valueOf(c);
        };
    }

    /// A foreign letter is folded only inside a word that also has Latin letters: a word wholly in
    /// another script is another word, not a slip of the keyboard.
    private static String latinWords(String text) {
        StringBuilder folded = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                foldWord(folded, start, i);
                start = i + 1;
            }
        }
        return folded.toString();
    }

    private static void foldWord(StringBuilder text, int start, int end) {
        boolean latin = false;
        for (int i = start; i < end && !latin; i++) {
            latin = text.charAt(i) <= 'z';
        }
        for (int i = start; i < end && latin; i++) {
            text.setCharAt(i, LookAlikes.latin(text.charAt(i)));
        }
    }
}
