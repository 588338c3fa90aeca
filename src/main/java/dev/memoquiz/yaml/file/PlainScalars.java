package dev.memoquiz.yaml.file;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;

/// Reads keys and texts, as far as they are plain.
final class PlainScalars {
    /// What no text without quotes begins with.
    private static final Stops INDICATORS = new Stops("-?:,[]{}#&*!|>'\"%@`");

    private static final Stops IN_BLOCK = new Stops("\n:#");
    private static final Stops IN_FLOW = new Stops("\n:#,]}[{?");
    private static final Stops IN_DOUBLE_QUOTES = new Stops("\n\"\\");
    private static final Stops IN_SINGLE_QUOTES = new Stops("\n'");
    private static final int LONGEST_KEY = 100;

    private final Cursor cursor;

    PlainScalars(Cursor cursor) {
        this.cursor = cursor;
    }

    /// How many characters the key at the cursor has; 0 where none stands.
    static int keyLength(Cursor cursor) {
        if (!isLetter(cursor.peek())) {
            return 0;
        }
        int length = 1;
        while (length < LONGEST_KEY && isInKey(cursor.peek(length))) {
            length++;
        }
        return cursor.peek(length) == ':' && isBlank(cursor.peek(length + 1)) ? length : 0;
    }

    /// The key at the cursor, which moves behind the colon.
    String key() throws NotPlain {
        int length = keyLength(cursor);
        if (length == 0) {
            throw new NotPlain();
        }
        int start = cursor.offset();
        cursor.move(length);
        String key = cursor.since(start);
        cursor.move(1);
        return key;
    }

    Node inBlock(Place at) throws NotPlain {
        return isQuoted() ? quoted(at) : plainInBlock(at);
    }

    Node inFlow(Place at) throws NotPlain {
        return isQuoted() ? quoted(at) : plainInFlow(at);
    }

    /// A text over several lines after `>-`, each indented alike, below the group or list at `indent`.
    Node folded(int indent, Place at) throws NotPlain {
        int line = cursor.line();
        if (cursor.peek(1) != '-' || cursor.peek(2) != '\n') {
            throw new NotPlain();
        }
        cursor.move(2);
        StringBuilder text = new StringBuilder();
        int inner = nextLine();
        for (int column = inner; column == inner && column > indent; column = nextLine()) {
            int start = cursor.offset();
            cursor.skipLine();
            text.append(text.isEmpty() ? "" : " ").append(cursor.since(start));
        }
        boolean ended = cursor.isAtEnd() || cursor.peek() == '\n' || cursor.column() <= indent;
        if (text.isEmpty() || text.indexOf(" \n") >= 0 || !ended || hasTrailingSpace(text)) {
            throw new NotPlain();
        }
        cursor.nextContent();
        if (cursor.column() > indent) {
            throw new NotPlain();
        }
        return text(at, line, text.toString());
    }

    /// The column where the next line begins.
    private int nextLine() {
        if (!cursor.isAtEnd()) {
            cursor.nextLine();
        }
        cursor.skipSpaces();
        return cursor.peek() == '\n' ? -1 : cursor.column();
    }

    private static boolean hasTrailingSpace(StringBuilder text) {
        return text.indexOf("  ") >= 0 || text.charAt(text.length() - 1) == ' ';
    }

    private boolean isQuoted() {
        return cursor.peek() == '"' || cursor.peek() == '\'';
    }

    private Node quoted(Place at) throws NotPlain {
        String text =
                cursor.peek() == '"'
                        ? quoted('"', IN_DOUBLE_QUOTES)
                        : quoted('\'', IN_SINGLE_QUOTES);
        return text(at, cursor.line(), text);
    }

    private static Node text(Place at, int line, String text) {
        return new Node.Scalar(
                on(line, at), text, text.isEmpty() ? Node.Kind.NOTHING : Node.Kind.TEXT);
    }

    /// The same place, but for its line.
    private static Place on(int line, Place at) {
        return at.line() == line ? at : new Place(at.file(), line, at.pointer());
    }

    /// What stands between two `quote`s on one line. Of escapes only those of the quote and the backslash are plain.
    private String quoted(char quote, Stops stops) throws NotPlain {
        cursor.move(1);
        StringBuilder text = new StringBuilder();
        int start = cursor.offset();
        for (cursor.skipTo(stops);
                cursor.peek() != quote || isDoubled(quote);
                cursor.skipTo(stops)) {
            if (cursor.peek() == '\n' || cursor.isAtEnd()) {
                throw new NotPlain();
            }
            text.append(cursor.since(start));
            cursor.move(1);
            start = cursor.offset();
            escapable(quote);
            cursor.move(1);
        }
        String rest = cursor.since(start);
        cursor.move(1);
        return text.isEmpty() ? rest : text.append(rest).toString();
    }

    private boolean isDoubled(char quote) {
        return quote == '\'' && cursor.peek(1) == quote;
    }

    private void escapable(char quote) throws NotPlain {
        char c = cursor.peek();
        if (c != quote && (c != '\\' || quote != '"')) {
            throw new NotPlain();
        }
    }

    private Node plainInBlock(Place at) throws NotPlain {
        int start = begin();
        for (cursor.skipTo(IN_BLOCK); !isEndOfLine() && !isRemark(); cursor.skipTo(IN_BLOCK)) {
            if (cursor.peek() == ':' && isBlank(cursor.peek(1))) {
                throw new NotPlain();
            }
            cursor.move(1);
        }
        return plain(at, start);
    }

    private Node plainInFlow(Place at) throws NotPlain {
        int start = begin();
        // Of what it stops at, only this is a text's own.
        for (cursor.skipTo(IN_FLOW); cursor.peek() == '#' && !isRemark(); cursor.skipTo(IN_FLOW)) {
            cursor.move(1);
        }
        if (!isEndInFlow()) {
            throw new NotPlain();
        }
        return plain(at, start);
    }

    private int begin() throws NotPlain {
        if (INDICATORS.has(cursor.peek())) {
            throw new NotPlain();
        }
        return cursor.offset();
    }

    private Node plain(Place at, int start) throws NotPlain {
        String text = cursor.wordsSince(start);
        return new Node.Scalar(on(cursor.line(), at), text, PlainKinds.of(text));
    }

    private boolean isEndOfLine() {
        return cursor.peek() == '\n' || cursor.isAtEnd();
    }

    private boolean isEndInFlow() {
        return cursor.peek() == ',' || cursor.peek() == ']' || cursor.peek() == '}';
    }

    private boolean isRemark() {
        return cursor.peek() == '#' && cursor.peek(-1) == ' ';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == Cursor.END;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isInKey(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
