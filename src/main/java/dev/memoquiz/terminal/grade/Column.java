package dev.memoquiz.terminal.grade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns with a meaning; all others pass through.
enum Column {
    QUESTION,
    GOLDEN,
    ANSWER_LINE,
    ANSWER,
    VERDICT,
    RULE;

    /// As it stands in the header: `answer_line`.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column with that title, whatever its case and the blanks around it.
    static Optional<Column> titled(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.title().equals(plain)).findFirst();
    }
}
