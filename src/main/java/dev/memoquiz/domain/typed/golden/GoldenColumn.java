package dev.memoquiz.domain.typed.golden;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Fault;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Turns a golden column into an answer line: its aliases, and the readings that the question allows.
public final class GoldenColumn {
    private final Question question;
    private final List<Form> forms = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private GoldenColumn(Question question) {
        this.question = question;
    }

    /// Reads a golden column, accepted forms split by `/`. Words of the question need not be repeated in
    /// an answer, and may be; an empty question is fine.
    public static AnswerLine.Parsed parse(String question, String column) {
        return new GoldenColumn(new Question(Words.of(question))).read(column);
    }

    private AnswerLine.Parsed read(String column) {
        List<Strokes.Piece> pieces = Strokes.split(column);
        pieces.forEach(this::alias);
        if (pieces.size() == 2) {
            add(column.strip());
        }
        if (!faults.isEmpty()) {
            return new AnswerLine.Parsed.Faulty(faults);
        }
        pieces.forEach(piece -> readings(piece.text()));
        Set<String> seen = new HashSet<>();
        List<Form> distinct =
                forms.stream().filter(form -> seen.add(form.words().joined())).toList();
        return new AnswerLine.Parsed.Ok(
                new AnswerLine(distinct, List.of(), List.of(), question.words()));
    }

    private void alias(Strokes.Piece piece) {
        if (Words.of(piece.text()).isEmpty()) {
            faults.add(
                    new Fault(
                            piece.at(),
                            "there is no word in this alias",
                            "write an answer or delete the extra /"));
        }
        add(piece.text());
    }

    private void readings(String alias) {
        parts(alias, " or ");
        if (question.asksForOne()) {
            parts(alias, " and ");
        }
        int lastWord = alias.lastIndexOf(' ');
        if (question.asksForKind() && lastWord > 0) {
            forms.add(Form.marked(alias.substring(0, lastWord), List.of()));
        }
    }

    private void parts(String alias, String separator) {
        int from = 0;
        for (int at = alias.indexOf(separator); at >= 0; at = alias.indexOf(separator, from)) {
            add(alias.substring(from, at));
            from = at + separator.length();
        }
        if (from > 0) {
            add(alias.substring(from));
        }
    }

    private void add(String text) {
        Words words = Words.of(text);
        long required = RequiredGuess.of(words, question.words());
        forms.add(new Form(text, words, required, Form.Origin.GUESSED));
    }
}
