package dev.memoquiz.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a [Document] of a printed text: removes the marks, numbers the clauses, sets the notes apart.
///
/// One reader serves one text; it gathers every problem before it gives up.
public final class DocumentReader {
    private final String original;
    private final Marks marks;
    private final List<TextProblem> problems = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private DocumentReader(String original, Marks marks) {
        this.original = original;
        this.marks = marks;
    }

    /// Reads a printed text.
    ///
    /// @param openings the first words of each clause, in the order of the text
    public static DocumentReading read(
            Source source, String original, Marks marks, List<String> openings) {
        return new DocumentReader(original, marks).read(source, openings);
    }

    private DocumentReading read(Source source, List<String> openings) {
        List<Integer> pages = pageMarkers();
        List<Integer> noteMarks = noteMarks();
        readings();
        List<Integer> listed = noteLabels();
        if (!problems.isEmpty()) {
            return new DocumentReading.Unreadable(problems);
        }
        CleanText text = Edit.apply(original, edits);
        List<Note> notes = notes(text, noteMarks, listed);
        List<Clause> clauses = clauses(text, openings, bodyEnd(text, notes));
        if (!problems.isEmpty()) {
            return new DocumentReading.Unreadable(problems);
        }
        return new DocumentReading.Read(
                new Document(source, text, clauses, notes, pageBreaks(text, pages)));
    }

    private List<Integer> pageMarkers() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < marks.pages().size(); i++) {
            String marker = marks.pages().get(i);
            locate(marker, "marks.pages[" + i + "]")
                    .ifPresent(at -> {
                        int end = skipSpaces(at + marker.length());
                        edits.add(new Edit(at, end, ""));
                        found.add(end);
                    });
        }
        return found;
    }

    private List<Integer> noteMarks() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < marks.notes().size(); i++) {
            Marks.NoteMark note = marks.notes().get(i);
            locate(note.after() + note.mark(), "marks.notes[" + i + "]")
                    .ifPresent(at -> {
                        int mark = at + note.after().length();
                        edits.add(new Edit(mark, mark + note.mark().length(), ""));
                        found.add(mark);
                    });
        }
        return found;
    }

    private void readings() {
        for (int i = 0; i < marks.readings().size(); i++) {
            Marks.Reading reading = marks.readings().get(i);
            locate(reading.printed(), "marks.readings[" + i + "]")
                    .ifPresent(at ->
                            edits.add(
                                    new Edit(at, at + reading.printed().length(), reading.read())));
        }
    }

    /// Finds each listed label at the start of a line, below the last mark, and removes it with its indent.
    private List<Integer> noteLabels() {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marks.notes().size(); i++) {
            String label = marks.notes().get(i).listed();
            Optional<Edit> line = labelledLine(label, from);
            if (line.isEmpty()) {
                problem(
                        "marks.notes[" + i + "].listed",
                        "no line of the text starts with '" + label + "'",
                        "Give the label as it is printed in the list of notes.");
                continue;
            }
            edits.add(line.get());
            found.add(line.get().end());
            from = line.get().end();
        }
        return found;
    }

    private Optional<Edit> labelledLine(String label, int from) {
        int start = from;
        while (start < original.length()) {
            int text = skipSpaces(start);
            if (original.startsWith(label + " ", text)) {
                return Optional.of(new Edit(start, skipSpaces(text + label.length()), ""));
            }
            int newline = original.indexOf('\n', start);
            start = newline < 0 ? original.length() : newline + 1;
        }
        return Optional.empty();
    }

    private List<Note> notes(CleanText text, List<Integer> noteMarks, List<Integer> listed) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            int start = text.cleanOffset(listed.get(i));
            int end =
                    i + 1 < listed.size()
                            ? text.cleanOffset(listed.get(i + 1))
                            : text.clean().length();
            Span span =
                    new Span(start, start + text.clean().substring(start, end).strip().length());
            notes.add(
                    new Note(
                            marks.notes().get(i).mark(), text.cleanOffset(noteMarks.get(i)), span));
        }
        return notes;
    }

    private static int bodyEnd(CleanText text, List<Note> notes) {
        int end = notes.isEmpty() ? text.clean().length() : notes.getFirst().text().start();
        return text.clean().substring(0, end).stripTrailing().length();
    }

    private List<PageBreak> pageBreaks(CleanText text, List<Integer> pages) {
        List<PageBreak> breaks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String label = marks.pages().get(i).replaceAll("[\\[\\]]", "");
            breaks.add(new PageBreak(text.cleanOffset(pages.get(i)), label));
        }
        return breaks;
    }

    private List<Clause> clauses(CleanText text, List<String> openings, int bodyEnd) {
        List<Integer> starts = clauseStarts(text.clean(), openings, bodyEnd);
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : bodyEnd;
            clauses.add(new Clause(i + 1, new Span(starts.get(i), end)));
        }
        return clauses;
    }

    private List<Integer> clauseStarts(String clean, List<String> openings, int bodyEnd) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < openings.size(); i++) {
            int at = clean.indexOf(openings.get(i), from);
            if (at < 0 || at >= bodyEnd || openings.get(i).isBlank()) {
                problem(
                        "clauses[" + i + "]",
                        "'" + openings.get(i) + "' is not in the body after the clause before it",
                        "Give the opening words of each clause exactly, in the order of the text.");
                continue;
            }
            starts.add(at);
            from = at + openings.get(i).length();
        }
        return starts;
    }

    private Optional<Integer> locate(String printed, String pointer) {
        int at = printed.isEmpty() ? -1 : original.indexOf(printed);
        if (at < 0) {
            problem(
                    pointer,
                    "'" + printed + "' is not in the text",
                    "Give the characters exactly as they are printed.");
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < original.length() && original.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void problem(String pointer, String what, String remedy) {
        problems.add(new TextProblem(pointer, what, remedy));
    }
}
