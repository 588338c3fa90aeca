package dev.memoquiz.domain.text;

/// What came of looking for a quotation in a text.
public sealed interface Finding {
    record Found(Span span) implements Finding {}

    /// The words stand in the text more than once, so they do not name a place.
    record Ambiguous(int times) implements Finding {}

    /// The words are not in the text; `nearest` is the passage most like them.
    record Missing(String nearest) implements Finding {}
}
