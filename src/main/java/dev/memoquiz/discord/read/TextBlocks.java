package dev.memoquiz.discord.read;

import dev.memoquiz.app.words.Places;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.domain.text.Clause;
import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Note;
import dev.memoquiz.domain.text.PageBreak;
import dev.memoquiz.domain.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The text as blocks of markdown: each clause with its number, page breaks on lines of their own, and last the notes and why an inferred date is held.
final class TextBlocks {
    private final Document document;
    private final List<String> blocks = new ArrayList<>();

    private TextBlocks(Document document) {
        this.document = document;
    }

    static List<String> of(Document document) {
        TextBlocks text = new TextBlocks(document);
        document.clauses().forEach(text::clause);
        document.notes().forEach(text::note);
        text.dating(document.source().dating());
        return List.copyOf(text.blocks);
    }

    private void clause(Clause clause) {
        String lead = "**" + clause.number() + "** ";
        int from = clause.span().start();
        for (PageBreak pageBreak : document.pageBreaks()) {
            if (clause.span().contains(pageBreak.at())) {
                piece(lead, from, pageBreak.at());
                lead = from == pageBreak.at() ? lead : "";
                from = pageBreak.at();
                blocks.add("-# — " + Markdown.escaped(pageBreak.label(), 80) + " —");
            }
        }
        piece(lead, from, clause.span().end());
    }

    private void piece(String lead, int from, int to) {
        if (from < to) {
            String words = withNoteMarks(from, to).strip().replaceAll("\\s+", " ");
            if (!words.isEmpty()) {
                blocks.add(lead + Markdown.escaped(words));
            }
        }
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

    private void dating(Dating dating) {
        if (dating.inferred()) {
            blocks.add(
                    "-# The date, " + Markdown.escaped(dating.shown() + ": " + dating.because()));
        }
    }

    private void note(Note note) {
        String words = document.quote(note.text()).strip().replaceAll("\\s+", " ");
        blocks.add("-# " + Markdown.escaped(Places.note(document, note) + ": " + words));
    }
}
