package dev.memoquiz.domain.question;

/// How a statement stands to the text.
public enum Support {
    STATED,
    CONTRADICTED,
    NOT_STATED
}
