package dev.memoquiz.yaml.file;

import dev.memoquiz.yaml.Node;
import java.util.Locale;

/// Tells which kind of value a text without quotes is, as far as that is plain.
final class PlainKinds {
    private static final int LONGEST_WORD = 5;
    private static final int LONGEST_NUMBER = 9;
    private static final String DIGITS = "0123456789";
    private static final String DATE = DIGITS + "-";
    private static final String NUMERIC = "0123456789abcdefABCDEF_.:xo+-";

    private PlainKinds() {}

    static Node.Kind of(String text) throws NotPlain {
        char first = text.charAt(0);
        if (text.indexOf(' ') >= 0) {
            return Node.Kind.TEXT;
        }
        if (first >= '0' && first <= '9') {
            return ofDigits(text);
        }
        return Character.isLetter(first) ? ofLetters(text) : notPlain();
    }

    private static Node.Kind ofDigits(String text) throws NotPlain {
        if (!holdsOnly(NUMERIC, text)) {
            return Node.Kind.TEXT;
        }
        boolean whole =
                text.length() <= LONGEST_NUMBER
                        && holdsOnly(DIGITS, text)
                        && (text.charAt(0) != '0' || text.length() == 1);
        return whole ? Node.Kind.WHOLE : date(text);
    }

    /// A date is text; whatever else has only such characters may be a number in one of many forms.
    private static Node.Kind date(String text) throws NotPlain {
        boolean date =
                text.length() == 10
                        && text.charAt(4) == '-'
                        && text.charAt(7) == '-'
                        && holdsOnly(DATE, text);
        return date ? Node.Kind.TEXT : notPlain();
    }

    private static boolean holdsOnly(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Node.Kind ofLetters(String text) throws NotPlain {
        if (text.equals("true") || text.equals("false")) {
            return Node.Kind.FLAG;
        }
        boolean word = text.length() <= LONGEST_WORD && "yYnNoOtTfF".indexOf(text.charAt(0)) >= 0;
        return word && isWord(text) ? notPlain() : Node.Kind.TEXT;
    }

    /// Whether the word may mean yes, no or nothing.
    private static boolean isWord(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> true;
            default -> false;
        };
    }

    private static Node.Kind notPlain() throws NotPlain {
        throw new NotPlain();
    }
}
