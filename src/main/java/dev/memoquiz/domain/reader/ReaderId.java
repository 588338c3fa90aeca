package dev.memoquiz.domain.reader;

/// Names a reader for ever; it starts with where the reader comes from, as in `discord:…` or `local:…`.
public record ReaderId(String value) {
    public ReaderId {
        if (value.isBlank() || value.length() > 80) {
            throw new IllegalArgumentException(
                    "reader id must have 1..80 characters, has " + value.length());
        }
    }

    /// True for somebody at this computer; others come through a service.
    public boolean isLocal() {
        return value.startsWith("local:");
    }

    @Override
    public String toString() {
        return value;
    }
}
