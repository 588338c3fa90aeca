package dev.memoquiz.terminal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/// Breaks text between words so that no line is wider than it may be, counted in columns and not in characters.
public final class Wrap {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /// The lines of a clean paragraph, at least one. A word that is wider than a line is broken.
    static List<String> lines(String text, int width) {
        if (width < 2) {
            throw new IllegalArgumentException("width must be at least 2, was " + width);
        }
        Wrap wrap = new Wrap(width);
        SPACES.splitAsStream(text.strip()).forEach(wrap::add);
        wrap.end();
        return wrap.lines;
    }

    /// How many columns a text takes: wide characters two, combining marks none.
    public static int width(String text) {
        return text.codePoints().map(Wrap::width).sum();
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    private void add(String word) {
        int wide = width(word);
        if (used > 0 && used + 1 + wide > width) {
            end();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        word.codePoints().forEach(this::add);
    }

    private void add(int codePoint) {
        int wide = width(codePoint);
        if (used + wide > width) {
            end();
        }
        line.appendCodePoint(codePoint);
        used += wide;
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
