package dev.memoquiz.domain.question;

/// How a statement stands to the text.
public enum Support {
    STATED("stated in the text"),
    CONTRADICTED("contradicted by the text"),
    NOT_STATED("not stated in the text");

    private final String words;

    Support(String words) {
        this.words = words;
    }

    /// As in `stated in the text`.
    public String words() {
        return words;
    }
}
