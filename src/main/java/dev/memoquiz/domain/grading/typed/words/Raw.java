package dev.memoquiz.domain.grading.typed.words;

/// A word as cut out of the text, before it has a meaning.
record Raw(String text, boolean upper, boolean startsClause, Value value) {
    Raw(String text, boolean upper, boolean startsClause) {
        this(text, upper, startsClause, Value.NONE);
    }

    boolean startsWithDigit() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
