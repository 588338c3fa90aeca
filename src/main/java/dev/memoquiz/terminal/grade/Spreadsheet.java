package dev.memoquiz.terminal.grade;

/// Undoes what spreadsheets do to a cell with quotes or commas: they put quotes round it and double those within.
final class Spreadsheet {
    private Spreadsheet() {}

    /// The cell as its author typed it. Quotes round a whole answer line can also make it literal, so they are taken off only where
    /// those within are doubled, or where there is a bracket, which would make no sense there.
    static String typed(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        String within = cell.substring(1, cell.length() - 1);
        boolean doubled = within.contains("\"\"") && !within.replace("\"\"", "").contains("\"");
        boolean clauses = within.contains("[") && !within.contains("\"");
        return doubled || clauses ? within.replace("\"\"", "\"") : cell;
    }
}
