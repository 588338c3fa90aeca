package dev.memoquiz.yaml.file;

/// A place in a text that moves on, with its line.
final class Cursor {
    /// What [#peek] gives at the end.
    static final char END = '\0';

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Cursor(String text) {
        this.text = text;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int index = at + ahead;
        return index < text.length() ? text.charAt(index) : END;
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

    void move(int characters) {
        at += characters;
    }

    void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
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
        boolean apart = (at > 0 && text.charAt(at - 1) == ' ') || peek() == ' ';
        skipSpaces();
        if (peek() == '#' && apart) {
            skipLine();
        }
        return isAtEnd() || peek() == '\n';
    }

    void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    void nextLine() {
        at++;
        line++;
        lineStart = at;
    }
}
