package dev.memoquiz.terminal.page;

import dev.memoquiz.app.words.Places;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Term;
import dev.memoquiz.domain.text.Clause;
import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Note;
import dev.memoquiz.domain.text.PageBreak;
import dev.memoquiz.domain.text.Source;
import dev.memoquiz.domain.text.Span;
import java.util.List;

/// The text that is asked about: its source, its numbered clauses with page breaks, its notes, and what its words mean.
public final class TextPage {
    private final Page page;
    private final Document document;

    private TextPage(Page page, Document document) {
        this.page = page;
        this.document = document;
    }

    public static void write(Page page, Quiz quiz) {
        TextPage text = new TextPage(page, quiz.document());
        text.source(quiz.document().source());
        quiz.document().clauses().forEach(text::clause);
        text.notes(quiz.document().notes());
        text.glossary(quiz.readings().glossary());
        page.gap();
    }

    private void source(Source source) {
        page.text(Tone.STRONG, source.title());
        page.text(source.author());
        page.text(dated(source.dating()));
        page.text(Tone.FAINT, source.citation());
        page.text(Tone.FAINT, source.link().toString());
        page.text(Tone.FAINT, source.rights()).gap();
    }

    private static String dated(Dating dating) {
        return dating.inferred()
                ? dating.shown() + " (inferred: " + dating.because() + ")"
                : dating.shown();
    }

    private void clause(Clause clause) {
        if (startsParagraph(clause)) {
            page.gap();
        }
        String lead = "%3d  ".formatted(clause.number());
        int from = clause.span().start();
        for (PageBreak pageBreak : document.pageBreaks()) {
            if (clause.span().contains(pageBreak.at())) {
                lead = piece(lead, from, pageBreak.at());
                from = pageBreak.at();
                page.item(Tone.FAINT, "     ", "--- " + pageBreak.label() + " ---");
            }
        }
        piece(lead, from, clause.span().end());
    }

    /// Writes what stands between two offsets, if it is more than space, and gives the lead for what follows.
    private String piece(String lead, int from, int to) {
        if (from == to || document.quote(new Span(from, to)).isBlank()) {
            return lead;
        }
        page.item(lead, withNoteMarks(from, to).strip().replaceAll("\\s+", " "));
        return " ".repeat(lead.length());
    }

    private String withNoteMarks(int from, int to) {
        StringBuilder marked = new StringBuilder(document.quote(new Span(from, to)));
        for (Note note : document.notes().reversed()) {
            if (note.at() > from && note.at() <= to) {
                marked.insert(note.at() - from, " [note " + note.mark() + "]");
            }
        }
        return marked.toString();
    }

    private boolean startsParagraph(Clause clause) {
        String before = document.clean().substring(0, clause.span().start());
        return before.stripTrailing().length() < before.length() && before.endsWith("\n");
    }

    private void notes(List<Note> notes) {
        for (Note note : notes) {
            String name = Places.note(document, note);
            page.gap()
                    .item(
                            "     ",
                            "["
                                    + name
                                    + "] "
                                    + document.quote(note.text()).replaceAll("\\s+", " "));
        }
    }

    private void glossary(List<Term> glossary) {
        if (!glossary.isEmpty()) {
            page.gap().text(Tone.STRONG, "Words of the text");
        }
        glossary.forEach(term -> page.item("  ", term.word() + ": " + term.meaning()));
    }
}
