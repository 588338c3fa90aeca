package dev.memoquiz.yaml.file;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;

/// Reads keys and texts, as far as they are plain.
final class PlainScalars {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
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
        return scalar(at, "");
    }

    Node inFlow(Place at) throws NotPlain {
        return scalar(at, ",]}");
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

    private Node scalar(Place at, String ends) throws NotPlain {
        return switch (cursor.peek()) {
            case '"' -> text(at, cursor.line(), quoted('"'));
            case '\'' -> text(at, cursor.line(), quoted('\''));
            default -> plain(at, ends);
        };
    }

    private static Node text(Place at, int line, String text) {
        Node.Kind kind = text.isEmpty() ? Node.Kind.NOTHING : Node.Kind.TEXT;
        return new Node.Scalar(new Place(at.file(), line, at.pointer()), text, kind);
    }

    /// What stands between two `quote`s on one line. Of escapes only those of the quote and the backslash are plain.
    private String quoted(char quote) throws NotPlain {
        cursor.move(1);
        StringBuilder text = new StringBuilder();
        int start = cursor.offset();
        for (char c = cursor.peek(); c != quote || isDoubled(quote); c = cursor.peek()) {
            if (c == '\n' || c == Cursor.END) {
                throw new NotPlain();
            }
            if (c == quote || (c == '\\' && quote == '"')) {
                text.append(cursor.since(start));
                cursor.move(1);
                start = cursor.offset();
                escapable(quote);
            }
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

    private Node plain(Place at, String ends) throws NotPlain {
        if (cursor.isAtEnd() || INDICATORS.indexOf(cursor.peek()) >= 0) {
            throw new NotPlain();
        }
        int start = cursor.offset();
        int spaces = 0;
        for (char c = cursor.peek();
                !isEnd(c, ends) && !(c == '#' && spaces > 0);
                c = cursor.peek()) {
            if ((c == ':' && (isBlank(cursor.peek(1)) || ends.indexOf(cursor.peek(1)) >= 0))
                    || (!ends.isEmpty() && "[{:?".indexOf(c) >= 0)) {
                throw new NotPlain();
            }
            spaces = c == ' ' ? spaces + 1 : 0;
            cursor.move(1);
        }
        if (!ends.isEmpty() && ends.indexOf(cursor.peek()) < 0) {
            throw new NotPlain();
        }
        String text = cursor.since(start).substring(0, cursor.offset() - start - spaces);
        Place place = new Place(at.file(), cursor.line(), at.pointer());
        return new Node.Scalar(place, text, PlainKinds.of(text));
    }

    private static boolean isEnd(char c, String ends) {
        return c == '\n' || c == Cursor.END || ends.indexOf(c) >= 0;
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
