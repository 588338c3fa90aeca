package dev.memoquiz.terminal.grade;

import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Fault;
import dev.memoquiz.terminal.grade.RowFault.Kind;
import dev.memoquiz.terminal.grade.RowVerdict.Graded;
import dev.memoquiz.terminal.grade.RowVerdict.Ungraded;
import java.util.List;

/// Grades the rows of one table; the same row gets the same verdict wherever it stands.
final class RowGrader {
    /// Longer keys are a broken table, and reading them would hold up every other row.
    static final int LONGEST_KEY = 4_000;

    private final Heading heading;
    private final Keyring keys = new Keyring();
    private final TypedGrader grader = new TypedGrader();

    RowGrader(Heading heading) {
        this.heading = heading;
    }

    RowVerdict grade(List<String> cells) {
        if (cells.size() != heading.width()) {
            return faulty(
                    Kind.RAGGED_ROW,
                    "the row has %d cells, the header has %d"
                            .formatted(cells.size(), heading.width()),
                    "Give it as many cells as the header, with a tab between two of them.");
        }
        boolean golden = !heading.cell(cells, Column.GOLDEN).isBlank();
        boolean line = !heading.cell(cells, Column.ANSWER_LINE).isBlank();
        if (golden && line) {
            return faulty(
                    Kind.TWO_KEYS,
                    "both 'golden' and 'answer_line' are filled",
                    "Leave one of the two cells empty.");
        }
        return golden || line
                ? grade(key(cells, golden), heading.cell(cells, Column.ANSWER))
                : faulty(Kind.NO_KEY, "the row has no key", "Fill 'golden' or 'answer_line'.");
    }

    private Key key(List<String> cells, boolean golden) {
        String question = heading.cell(cells, Column.QUESTION);
        return golden
                ? new Key.Golden(question, heading.cell(cells, Column.GOLDEN))
                : new Key.Line(
                        question, Spreadsheet.typed(heading.cell(cells, Column.ANSWER_LINE)));
    }

    private RowVerdict grade(Key key, String answer) {
        if (key.text().length() > LONGEST_KEY) {
            return faulty(
                    Kind.FAULTY_KEY,
                    "%s has %d characters, at most %d"
                            .formatted(key.column().title(), key.text().length(), LONGEST_KEY),
                    "Keep only the answers that a reader may give.");
        }
        return switch (keys.read(key)) {
            case AnswerLine.Parsed.Ok(AnswerLine line) -> new Graded(grader.grade(line, answer));
            case AnswerLine.Parsed.Faulty(List<Fault> faults) -> faulty(key, faults);
        };
    }

    /// Only the first fault is told in full, so that one broken row is one line.
    private static RowVerdict faulty(Key key, List<Fault> faults) {
        Fault first = faults.getFirst();
        String more = faults.size() > 1 ? " (the first of " + faults.size() + " faults)" : "";
        return faulty(
                Kind.FAULTY_KEY,
                "%s, character %d: %s%s"
                        .formatted(key.column().title(), first.position(), first.message(), more),
                Sentences.of(first.remedy()));
    }

    private static RowVerdict faulty(Kind kind, String what, String remedy) {
        return new Ungraded(new RowFault(kind, what, remedy));
    }
}
