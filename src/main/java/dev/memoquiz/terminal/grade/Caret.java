package dev.memoquiz.terminal.grade;

import dev.memoquiz.terminal.page.Clean;
import dev.memoquiz.terminal.page.Wrap;

/// Two lines that show a place in a text: its surroundings, and a caret below the character.
final class Caret {
    private static final int AROUND = 30;
    private static final String MORE = "\u2026";

    private Caret() {}

    /// The place is counted from 1 and may be one behind the end.
    static String below(String text, int place) {
        int at = Math.clamp(place - 1, 0, text.length());
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        String before = (from > 0 ? MORE : "") + shown(text.substring(from, at));
        String after = shown(text.substring(at, to)) + (to < text.length() ? MORE : "");
        return before + after + "\n" + " ".repeat(Wrap.width(before)) + "^";
    }

    private static String shown(String part) {
        return Clean.of(part).replace('\n', ' ');
    }
}
