package dev.memoquiz.domain.typed.values;

/// A word as cut out of the text, before it has a meaning.
public record Raw(String text, Look look, Value value) {
    public Raw(String text, Look look) {
        this(text, look, Value.NONE);
    }

    public boolean startsWithDigit() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean startsClause() {
        return look.startsClause();
    }
}
