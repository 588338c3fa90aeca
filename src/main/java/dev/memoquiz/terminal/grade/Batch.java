package dev.memoquiz.terminal.grade;

import dev.memoquiz.terminal.grade.raw.RawLine;
import dev.memoquiz.terminal.grade.raw.RawLines;
import dev.memoquiz.terminal.page.Clean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/// Grades a table row by row, in memory that does not grow with it: rows to one stream, faults to another.
public final class Batch {
    private final String name;
    private final Rows rows;
    private final PrintStream faults;
    private long read;
    private long faulty;

    /// @param name of the table, for its faults
    public Batch(String name, PrintStream out, PrintStream faults) {
        this.name = name;
        this.rows = new Rows(out);
        this.faults = faults;
    }

    /// How a run ended.
    public sealed interface End {
        /// All rows were graded, or nobody reads them any more.
        ///
        /// @param faulty how many rows read so far could not be graded
        record Done(long faulty) implements End {}

        /// The table cannot be graded, or not to its end.
        record Refused(String sentence) implements End {}
    }

    /// Reads to the end of the stream, or until nobody reads the output.
    public End run(InputStream in) {
        try {
            RawLines lines = RawLines.of(in);
            Optional<RawLine> first = lines.next();
            End end = first.isPresent() ? run(first.get(), lines) : empty();
            rows.flush();
            return end;
        } catch (IOException e) {
            rows.flush();
            return new End.Refused(
                    "%s cannot be read after row %d: %s.".formatted(name, read, e.getMessage()));
        }
    }

    private End run(RawLine first, RawLines lines) throws IOException {
        return switch (Heading.parse(first.text())) {
            case Heading.Parsed.Refused _ when first.cut() || first.fault().isPresent() ->
                    refused(
                            "the header line is not UTF-8 text of at most "
                                    + RawLines.LONGEST
                                    + " bytes",
                            "Save the table as UTF-8, with tabs between its columns.");
            case Heading.Parsed.Refused(String what, String remedy) -> refused(what, remedy);
            case Heading.Parsed.Ok(Heading heading) -> {
                first.fault().ifPresent(this::reportHeader);
                rows.write(first.text() + "\tverdict\trule");
                yield graded(heading, lines);
            }
        };
    }

    private End empty() {
        return refused("the table is empty", "Its first line names the columns.");
    }

    private End refused(String what, String remedy) {
        return new End.Refused("%s: %s. %s".formatted(name, what, remedy));
    }

    private End graded(Heading heading, RawLines lines) throws IOException {
        RowGrader grader = new RowGrader(heading);
        Optional<RawLine> line = lines.next();
        while (line.isPresent() && rows.isOpen()) {
            read++;
            Row row = Row.of(line.get());
            RowVerdict verdict = row.verdict(grader);
            report(verdict);
            rows.write(row.graded(verdict, heading.width()));
            line = lines.next();
        }
        return new End.Done(faulty);
    }

    /// A title that cannot be read leaves the columns with a meaning as they are.
    private void reportHeader(String what) {
        faulty++;
        tell("%s, header (line 1): %s. Save the file as UTF-8.".formatted(name, what));
    }

    /// Rows are counted from 1 below the header, lines from 1 at the header.
    private void report(RowVerdict verdict) {
        if (verdict instanceof RowVerdict.Ungraded(RowFault fault)) {
            faulty++;
            String sentence =
                    "%s, row %d (line %d): %s. %s"
                            .formatted(name, read, read + 1, fault.what(), fault.remedy());
            tell(sentence);
        }
    }

    private void tell(String sentence) {
        faults.println(Clean.of(sentence).replace('\n', ' '));
    }
}
