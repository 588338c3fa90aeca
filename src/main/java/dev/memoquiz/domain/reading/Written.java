package dev.memoquiz.domain.reading;

/// How ids are written. Without regular expressions: a library of quizzes holds a million of them.
public final class Written {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NUMBER = 3;

    private Written() {}

    /// A name of 3 to 40 of a-z, 0-9 and -.
    public static boolean isName(String id) {
        return id.length() >= 3
                && id.length() <= LONGEST_NAME
                && firstOther(id, 0, true) == id.length();
    }

    /// A capital letter and a number of 1 to 3 digits.
    public static boolean isLetterAndNumber(String id) {
        return id.length() >= 2
                && id.length() <= 1 + LONGEST_NUMBER
                && id.charAt(0) >= 'A'
                && id.charAt(0) <= 'Z'
                && firstOther(id, 1, false) == id.length();
    }

    /// Where the run of digits, or of what a name may have, ends that begins at `from`.
    private static int firstOther(String id, int from, boolean name) {
        int at = from;
        while (at < id.length() && (isDigit(id.charAt(at)) || (name && isInName(id.charAt(at))))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z') || c == '-';
    }
}
