package dev.memoquiz.domain.reading;

/// Names one way to misread the text, such as `M2`.
public record MisreadingId(String value) {
    public MisreadingId {
        if (!Written.isLetterAndNumber(value)) {
            throw new IllegalArgumentException(
                    "misreading id must be a capital letter and a number, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
