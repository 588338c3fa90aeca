package dev.memoquiz.yaml.file;

/// A place in a text that moves on, with its line.
///
/// Every character of a library passes here several times, so they are taken from an array, with ends behind the last one.
final class Cursor {
    /// What [#peek] gives at the end.
    static final char END = '\0';

    /// The furthest that anybody looks ahead of the end.
    private static final int AHEAD = 2;

    private final String text;
    private final char[] characters;
    private int at;
    private int line = 1;
    private int lineStart;

    /// @param text without [#END]
    Cursor(String text) {
        this.text = text;
        this.characters = new char[text.length() + 1 + AHEAD];
        text.getChars(0, text.length(), characters, 0);
    }

    char peek() {
        return characters[at];
    }

    /// @param ahead no more than two characters behind the end
    char peek(int ahead) {
        return characters[at + ahead];
    }

    /// Whether there are none but characters of 16 bits that can be seen, blanks, and `\n`: no tabs, no other line breaks.
    boolean isPrintable() {
        for (int i = 0; i < text.length(); i++) {
            char c = characters[i];
            if ((c < ' ' || c > '~') && !isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    /// Of a character that is none of the common ones.
    private static boolean isPrintable(char c) {
        return c == '\n'
                || (c >= 0xA0 && c < 0x2028)
                || (c > 0x2029 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFEFF);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /// From 1.
    int line() {
        return line;
    }

    /// From 0; -1 at the end of the text.
    int column() {
        return isAtEnd() ? -1 : at - lineStart;
    }

    int offset() {
        return at;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    /// The same without the blanks at its end.
    String wordsSince(int start) {
        int end = at;
        while (end > start && characters[end - 1] == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    void move(int characters) {
        at += characters;
    }

    /// To the next character that is one of `stops`.
    void skipTo(Stops stops) {
        int next = at;
        while (!stops.has(characters[next])) {
            next++;
        }
        at = next;
    }

    void skipSpaces() {
        int next = at;
        while (characters[next] == ' ') {
            next++;
        }
        at = next;
    }

    /// Past the blanks and the line breaks.
    void skipWhite() {
        for (skipSpaces(); peek() == '\n'; skipSpaces()) {
            nextLine();
        }
    }

    /// From the end of a line to the first thing on a later one that is no remark.
    void nextContent() {
        while (!isAtEnd()) {
            skipSpaces();
            if (peek() == '#') {
                skipLine();
            }
            if (peek() != '\n') {
                return;
            }
            nextLine();
        }
    }

    /// To the end of the line if nothing but blanks and a remark follow.
    boolean skipRest() {
        boolean apart = (at > 0 && characters[at - 1] == ' ') || peek() == ' ';
        skipSpaces();
        if (peek() == '#' && apart) {
            skipLine();
        }
        return isAtEnd() || peek() == '\n';
    }

    void skipLine() {
        skipTo(Stops.LINE);
    }

    void nextLine() {
        at++;
        line++;
        lineStart = at;
    }
}
