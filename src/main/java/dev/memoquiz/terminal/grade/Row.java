package dev.memoquiz.terminal.grade;

import dev.memoquiz.terminal.grade.RowFault.Kind;
import dev.memoquiz.terminal.grade.RowVerdict.Ungraded;
import dev.memoquiz.terminal.grade.raw.RawLine;
import dev.memoquiz.terminal.grade.raw.RawLines;
import java.util.List;

/// One row of a table on its way from the file to the output.
record Row(RawLine line, List<String> cells) {
    static Row of(RawLine line) {
        return new Row(line, List.of(line.text().split("\t", -1)));
    }

    RowVerdict verdict(RowGrader grader) {
        if (line.cut()) {
            return new Ungraded(
                    new RowFault(
                            Kind.LINE_TOO_LONG,
                            "the line is longer than " + RawLines.LONGEST + " bytes",
                            "Shorten it, or look for a line end that is missing."));
        }
        return line.fault().isPresent()
                ? new Ungraded(
                        new RowFault(Kind.NOT_UTF_8, line.fault().get(), "Save the file as UTF-8."))
                : grader.grade(cells);
    }

    /// The row with its verdict. Cells that are missing are added empty and tabs too many become blanks, so that
    /// the verdict stands in its column whatever the row looked like.
    String graded(RowVerdict verdict, int width) {
        StringBuilder row = new StringBuilder(line.text().length() + 32);
        if (cells.size() <= width) {
            row.append(line.text()).repeat('\t', width - cells.size());
        } else {
            row.append(String.join("\t", cells.subList(0, width)));
            cells.subList(width, cells.size()).forEach(cell -> row.append(' ').append(cell));
        }
        return row.append('\t')
                .append(verdict.word())
                .append('\t')
                .append(verdict.rule())
                .toString();
    }
}
