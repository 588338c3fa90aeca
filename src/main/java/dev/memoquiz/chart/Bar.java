package dev.memoquiz.chart;

/// One of the answers that could be given.
///
/// @param label such as `A`; may be empty when there is a text
/// @param text may be empty when there is a label; the picture cuts off what does not fit
/// @param right whether it is to be marked as right
public record Bar(String label, String text, boolean right) {
    public Bar {
        if (label.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("a bar needs a label or a text");
        }
    }
}
