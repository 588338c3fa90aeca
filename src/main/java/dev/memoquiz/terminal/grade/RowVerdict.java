package dev.memoquiz.terminal.grade;

import dev.memoquiz.domain.typed.TypedVerdict;

/// What a row gets in its two new columns.
sealed interface RowVerdict {
    record Graded(TypedVerdict verdict) implements RowVerdict {}

    record Ungraded(RowFault fault) implements RowVerdict {}

    /// For the column `verdict`: right, nearly, wrong or error.
    default String word() {
        return switch (this) {
            case Graded(TypedVerdict verdict) -> verdict.word();
            case Ungraded _ -> "error";
        };
    }

    /// For the column `rule`.
    default String rule() {
        return switch (this) {
            case Graded(TypedVerdict verdict) -> verdict.rule().stableName();
            case Ungraded(RowFault fault) -> fault.kind().stableName();
        };
    }
}
