package dev.memoquiz.terminal.grade;

import dev.memoquiz.domain.typed.golden.GoldenColumn;
import dev.memoquiz.domain.typed.key.AnswerLine;

/// The key of one row as it is written there.
sealed interface Key {
    record Golden(String question, String aliases) implements Key {}

    record Line(String question, String text) implements Key {}

    default AnswerLine.Parsed read() {
        return switch (this) {
            case Golden(String question, String aliases) -> GoldenColumn.parse(question, aliases);
            case Line(String question, String text) -> asking(question, AnswerLine.parse(text));
        };
    }

    private static AnswerLine.Parsed asking(String question, AnswerLine.Parsed parsed) {
        return switch (parsed) {
            case AnswerLine.Parsed.Ok(AnswerLine line) ->
                    new AnswerLine.Parsed.Ok(line.asking(question));
            case AnswerLine.Parsed.Faulty faulty -> faulty;
        };
    }

    /// The cell that a person wrote the key into.
    default String text() {
        return switch (this) {
            case Golden(_, String aliases) -> aliases;
            case Line(_, String text) -> text;
        };
    }

    /// The characters that it is read from.
    default int length() {
        return switch (this) {
            case Golden(String question, String aliases) -> question.length() + aliases.length();
            case Line(String question, String text) -> question.length() + text.length();
        };
    }

    default Column column() {
        return switch (this) {
            case Golden _ -> Column.GOLDEN;
            case Line _ -> Column.ANSWER_LINE;
        };
    }
}
