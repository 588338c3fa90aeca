package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.golden.GoldenColumn;
import dev.memoquiz.domain.typed.key.AnswerLine;

/// Keys for tests, read from text that must be sound.
public final class Keys {
    private static final TypedGrader GRADER = new TypedGrader();

    private Keys() {}

    public static AnswerLine line(String text) {
        return sound(AnswerLine.parse(text));
    }

    public static AnswerLine golden(String question, String column) {
        return sound(GoldenColumn.parse(question, column));
    }

    /// Verdict and rule, as in batch output.
    public static String grade(AnswerLine line, String given) {
        TypedVerdict verdict = GRADER.grade(line, given);
        return verdict.word() + " " + verdict.rule();
    }

    private static AnswerLine sound(AnswerLine.Parsed parsed) {
        return switch (parsed) {
            case AnswerLine.Parsed.Ok(AnswerLine line) -> line;
            case AnswerLine.Parsed.Faulty(var faults) ->
                    throw new AssertionError(faults.toString());
        };
    }
}
