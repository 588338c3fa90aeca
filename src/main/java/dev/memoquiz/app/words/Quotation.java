package dev.memoquiz.app.words;

import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Span;

/// Words of the text and where they stand; white space is folded into single spaces.
public record Quotation(String words, String place) {
    public static Quotation of(Document document, Span span) {
        return new Quotation(
                document.quote(span).strip().replaceAll("\\s+", " "), Places.of(document, span));
    }
}
