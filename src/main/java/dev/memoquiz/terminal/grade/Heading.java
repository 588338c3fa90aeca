package dev.memoquiz.terminal.grade;

import dev.memoquiz.terminal.grade.Heading.Parsed.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The header line of a table: how many cells each row has, and where the columns with a meaning are.
record Heading(int width, Map<Column, Integer> places) {
    private static final int MOST_SHOWN = 200;

    Heading {
        places = Map.copyOf(places);
    }

    /// What reading a header line gave.
    sealed interface Parsed {
        record Ok(Heading heading) implements Parsed {}

        /// The table cannot be graded at all.
        record Refused(String what, String remedy) implements Parsed {}
    }

    static Parsed parse(String line) {
        String[] titles = line.split("\t", -1);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < titles.length; i++) {
            Optional<Column> column = Column.titled(titles[i]);
            if (column.isPresent() && places.put(column.get(), i) != null) {
                return new Refused(
                        "the column '" + column.get().title() + "' stands twice in the header",
                        "Rename or delete one of the two.");
            }
        }
        Heading heading = new Heading(titles.length, places);
        return heading.check(line).<Parsed>map(it -> it).orElseGet(() -> new Parsed.Ok(heading));
    }

    private Optional<Refused> check(String line) {
        if (has(Column.VERDICT) || has(Column.RULE)) {
            return Optional.of(
                    new Refused(
                            "there is a column 'verdict' or 'rule' already",
                            "Rename or delete it, since both are added here."));
        }
        boolean keyed = has(Column.GOLDEN) || has(Column.ANSWER_LINE);
        return keyed && has(Column.ANSWER)
                ? Optional.empty()
                : Optional.of(
                        missing(has(Column.ANSWER) ? "golden' or 'answer_line" : "answer", line));
    }

    private static Refused missing(String title, String line) {
        String shown = line.substring(0, Math.min(line.length(), MOST_SHOWN));
        return new Refused(
                "there is no column '" + title + "' in the header, which is '" + shown + "'",
                "The first line names the columns, with a tab between two of them.");
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The cell of that column; empty text where the table has no such column.
    String cell(List<String> cells, Column column) {
        return has(column) ? cells.get(places.getOrDefault(column, 0)) : "";
    }
}
