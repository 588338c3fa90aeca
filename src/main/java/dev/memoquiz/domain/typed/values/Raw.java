package dev.memoquiz.domain.typed.values;

/// A word as cut out of the text, before it has a meaning.
public record Raw(String text, boolean upper, boolean startsClause, Value value) {
    public Raw(String text, boolean upper, boolean startsClause) {
        this(text, upper, startsClause, Value.NONE);
    }

    public boolean startsWithDigit() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
