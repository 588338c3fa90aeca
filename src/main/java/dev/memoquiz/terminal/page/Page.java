package dev.memoquiz.terminal.page;

import java.util.ArrayList;
import java.util.List;

/// Lines put together from top to bottom, each no wider than the page.
public final class Page {
    /// Stands between words that belong on one line.
    public static final char NO_BREAK = '\u00a0';

    private static final int NARROWEST = 20;
    private static final int WIDEST = 100;

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    /// A page for so many columns; very wide ones are not used in full, because long lines read badly.
    public Page(int columns) {
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// In columns.
    int width() {
        return width;
    }

    /// How many lines there are so far.
    public int length() {
        return lines.size();
    }

    /// A paragraph; a line feed in `text` starts a new line.
    public Page text(Tone tone, String text) {
        return item(tone, "", text);
    }

    public Page text(String text) {
        return text(Tone.PLAIN, text);
    }

    /// A paragraph that starts with `lead` and whose other lines are indented by as much.
    public Page item(Tone tone, String lead, String text) {
        int indent = Wrap.width(lead);
        String start = lead;
        for (String paragraph : Clean.of(text).split("\n", -1)) {
            for (String piece : Wrap.lines(paragraph, width - indent)) {
                lines.add(new Line(tone, (start + piece).replace(NO_BREAK, ' ').stripTrailing()));
                start = " ".repeat(indent);
            }
        }
        return this;
    }

    public Page item(String lead, String text) {
        return item(Tone.PLAIN, lead, text);
    }

    /// A blank line, but never two in a row and none on top.
    public Page gap() {
        if (!lines.isEmpty() && !lines.getLast().equals(Line.BLANK)) {
            lines.add(Line.BLANK);
        }
        return this;
    }
}
