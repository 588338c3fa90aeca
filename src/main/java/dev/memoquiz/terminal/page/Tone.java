package dev.memoquiz.terminal.page;

/// How a line is meant; shown as a colour where there are colours, and never the only bearer of a meaning.
public enum Tone {
    PLAIN,
    STRONG,
    FAINT,
    GOOD,
    BAD
}
