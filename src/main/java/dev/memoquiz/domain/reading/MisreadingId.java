package dev.memoquiz.domain.reading;

import java.util.regex.Pattern;

/// Names one way to misread the text, such as `M2`.
public record MisreadingId(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[A-Z][0-9]{1,3}");

    public MisreadingId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "misreading id must be a capital letter and a number, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
