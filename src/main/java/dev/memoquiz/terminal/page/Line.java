package dev.memoquiz.terminal.page;

/// A line that fits its page: no control characters, no line break.
public record Line(Tone tone, String text) {
    static final Line BLANK = new Line(Tone.PLAIN, "");
}
