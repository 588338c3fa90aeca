package dev.memoquiz.app.words;

import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Note;
import dev.memoquiz.domain.text.PageBreak;
import dev.memoquiz.domain.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where words stand in a text, as readers are told.
public final class Places {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private Places() {}

    /// As in `clause 7, page 920`, `clauses 7 and 8, page 920/921`, `note 28 to clause 3`.
    public static String of(Document document, Span span) {
        Optional<Note> note = document.noteOf(span);
        if (note.isPresent()) {
            return note(document, note.get());
        }
        List<Integer> numbers = document.clausesOf(span);
        String clauses = numbers.isEmpty() ? document.source().title() : clauses(numbers);
        return page(document, span).map(page -> clauses + ", " + page).orElse(clauses);
    }

    /// As in `clause 7`, `clauses 7 and 8`, `clauses 7 to 9 and 12`; numbers ascend.
    public static String clauses(Collection<Integer> numbers) {
        String noun = numbers.size() == 1 ? "clause " : "clauses ";
        return noun + Counts.list(runs(List.copyOf(numbers)));
    }

    /// As in `note 28 to clause 3`.
    public static String note(Document document, Note note) {
        List<Integer> clause = document.clausesOf(new Span(Math.max(0, note.at() - 1), note.at()));
        String name = "note " + note.mark();
        return clause.isEmpty() ? name : name + " to " + clauses(clause);
    }

    /// As in `page 920`, or `page 920/921` when the words run over a page break; empty where pages have no numbers.
    public static Optional<String> page(Document document, Span span) {
        Optional<Integer> first = pageAt(document, span.start());
        Optional<Integer> last = pageAt(document, span.end() - 1);
        return first.flatMap(from ->
                last.map(to -> from.equals(to) ? "page " + from : "page " + from + "/" + to));
    }

    /// The page of an offset: that of the break before it, or the one below the first break's.
    private static Optional<Integer> pageAt(Document document, int offset) {
        List<PageBreak> breaks = document.pageBreaks();
        return breaks.stream()
                .filter(one -> one.at() <= offset)
                .reduce((_, later) -> later)
                .map(Places::number)
                .orElseGet(() ->
                        breaks.stream().findFirst().flatMap(Places::number).map(page -> page - 1));
    }

    private static Optional<Integer> number(PageBreak pageBreak) {
        Matcher matcher = NUMBER.matcher(pageBreak.label());
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }

    /// Numbers in a row are drawn together when they are three or more: 7 8 9 12 → `7 to 9`, `12`.
    private static List<String> runs(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            if (to - from < 2) {
                to = from;
            }
            runs.add(
                    to == from
                            ? String.valueOf(numbers.get(from))
                            : numbers.get(from) + " to " + numbers.get(to));
            from = to + 1;
        }
        return runs;
    }
}
