package dev.memoquiz.domain.text;

import java.util.List;
import java.util.Optional;

/// A source text: how it is cited, its clean view, and what is found where. All offsets are into the clean text.
///
/// The notes' own texts stand at the end of the clean text, behind the body.
public record Document(
        Source source,
        CleanText text,
        List<Clause> clauses,
        List<Note> notes,
        List<PageBreak> pageBreaks) {
    public Document {
        clauses = List.copyOf(clauses);
        notes = List.copyOf(notes);
        pageBreaks = List.copyOf(pageBreaks);
    }

    public String clean() {
        return text.clean();
    }

    public String quote(Span span) {
        return span.of(clean());
    }

    /// The words of clause `number`, without the white space around them.
    public String clauseText(int number) {
        return quote(clause(number).span()).strip();
    }

    public Clause clause(int number) {
        if (number < 1 || number > clauses.size()) {
            throw new IllegalArgumentException(
                    "clause must be 1.." + clauses.size() + ", was " + number);
        }
        return clauses.get(number - 1);
    }

    /// The numbers of the clauses that `span` touches, ascending; empty when it lies in a note.
    public List<Integer> clausesOf(Span span) {
        return clauses.stream()
                .filter(clause -> clause.span().overlaps(span))
                .map(Clause::number)
                .toList();
    }

    public Optional<Note> noteOf(Span span) {
        return notes.stream().filter(note -> note.text().overlaps(span)).findFirst();
    }

    public Finding find(String quotation) {
        return Quotations.find(text.line(), quotation);
    }
}
