package dev.memoquiz.domain.question;

import java.util.regex.Pattern;

/// Names a question within its quiz, for ever: never given to another one.
public record QuestionId(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9-]{3,40}");

    public QuestionId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "question id must be 3 to 40 of a-z, 0-9 and -, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
