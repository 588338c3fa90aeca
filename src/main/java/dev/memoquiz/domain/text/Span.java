package dev.memoquiz.domain.text;

/// A half-open range of characters `[start, end)` in a document's clean text.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must be 0 <= start < end, was [" + start + ", " + end + ")");
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
