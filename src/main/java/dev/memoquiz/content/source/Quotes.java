package dev.memoquiz.content.source;

import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Finding;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.domain.text.space.WhiteSpace;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the places that a quiz file names by quoting them.
///
/// Without a readable text nothing is found and nothing reported: the text's own problem is told already.
public final class Quotes {
    private final Optional<Document> document;
    private final String small;
    private final Problems problems;

    public Quotes(Optional<Document> document, Problems problems) {
        this.document = document;
        this.small = document.map(text -> text.clean().toLowerCase(Locale.ROOT)).orElse("");
        this.problems = problems;
    }

    /// Whether there is a text to look into.
    public boolean areReady() {
        return document.isPresent();
    }

    /// Where each quotation stands; those that name no single place are left out and are problems.
    public List<Span> find(List<Node.Scalar> quotations) {
        List<Span> found = new ArrayList<>();
        quotations.forEach(quotation -> find(quotation).ifPresent(found::add));
        return found;
    }

    public Optional<Span> find(Node.Scalar quotation) {
        if (quotation.text().isEmpty()) {
            return Optional.empty();
        }
        return document.flatMap(text ->
                switch (text.find(quotation.text())) {
                    case Finding.Found(Span span) -> Optional.of(span);
                    case Finding.Ambiguous(int times) -> ambiguous(quotation, times);
                    case Finding.Missing(String nearest) -> missing(quotation, nearest);
                });
    }

    /// The numbers of the clauses that the quotation touches; at least one, else it is a problem.
    public List<Integer> clauses(Node.Scalar quotation) {
        Optional<Span> span = find(quotation);
        List<Integer> clauses =
                document.flatMap(text -> span.map(text::clausesOf)).orElse(List.of());
        if (span.isPresent() && clauses.isEmpty()) {
            problems.add(
                    quotation.place(),
                    "'" + Shown.brief(quotation.text()) + "' is in no clause of the body",
                    "Quote a numbered clause.");
        }
        return clauses;
    }

    /// Where `words` stand inside the quotation at `quote`; they must stand there once.
    public Optional<Span> inside(Span quote, Node.Scalar words) {
        return document.flatMap(text -> inside(text.quote(quote).replace('\n', ' '), quote, words));
    }

    /// Whether the text uses `word`, in capitals or not, as a word of its own.
    public boolean uses(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
            if (!isInWord(at - 1) && !isInWord(at + wanted.length())) {
                return !wanted.isEmpty();
            }
        }
        return false;
    }

    private boolean isInWord(int at) {
        return at >= 0 && at < small.length() && Character.isLetterOrDigit(small.charAt(at));
    }

    private Optional<Span> inside(String quoted, Span quote, Node.Scalar words) {
        String wanted = WhiteSpace.folded(words.text());
        int at = quoted.indexOf(wanted);
        if (wanted.isEmpty() || (at >= 0 && at == quoted.lastIndexOf(wanted))) {
            return wanted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Span(quote.start() + at, quote.start() + at + wanted.length()));
        }
        problems.add(
                words.place(),
                "'"
                        + Shown.brief(wanted)
                        + "' stands "
                        + (at < 0 ? "not" : "more than once")
                        + " in the quote",
                "Hide words that stand in it exactly once.");
        return Optional.empty();
    }

    private Optional<Span> ambiguous(Node.Scalar quotation, int times) {
        return refuse(
                quotation.place(),
                "'" + Shown.brief(quotation.text()) + "' stands in the text " + times + " times",
                "Quote a few words more, so that it names one place.");
    }

    private Optional<Span> missing(Node.Scalar quotation, String nearest) {
        return refuse(
                quotation.place(),
                "'" + Shown.brief(quotation.text()) + "' is not in the text",
                "The nearest passage is: '" + Shown.brief(nearest) + "'. Quote the text exactly.");
    }

    private Optional<Span> refuse(Place place, String what, String remedy) {
        problems.under(Asks.EVIDENCE).add(place, what, remedy);
        return Optional.empty();
    }
}
