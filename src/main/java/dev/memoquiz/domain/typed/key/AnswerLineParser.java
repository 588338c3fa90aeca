package dev.memoquiz.domain.typed.key;

import dev.memoquiz.domain.typed.key.FormReader.PlacedForm;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Second pass over an answer line: main answer, clauses, forms. Collects every fault it meets.
final class AnswerLineParser {
    private static final String DEFAULT_QUESTION = "Can you be more exact?";

    private final String line;
    private final List<Fault> faults = new ArrayList<>();
    private final FormReader forms = new FormReader(faults);
    private final List<PlacedForm> accepted = new ArrayList<>();
    private final List<PlacedForm> prompted = new ArrayList<>();
    private final List<PlacedForm> rejected = new ArrayList<>();
    private final List<Prompt> prompts = new ArrayList<>();
    private final List<Signs> answers = new ArrayList<>();
    private final List<Asking> partial = new ArrayList<>();

    AnswerLineParser(String line) {
        this.line = line;
    }

    AnswerLine.Parsed parse() {
        Signs all = new Signs(new SignReader(line, faults).read(), 1);
        int open = all.indexOf('[', 0);
        main(open < 0 ? all : all.part(0, open));
        if (open < 0) {
            stray(all);
        }
        while (open >= 0) {
            open = bracket(all, open);
        }
        partial.forEach(this::promptOnParts);
        new Conflicts(faults).check(accepted, prompted, rejected);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::position));
            return new AnswerLine.Parsed.Faulty(faults);
        }
        return new AnswerLine.Parsed.Ok(
                new AnswerLine(plain(accepted), prompts, plain(rejected), Words.of("")));
    }

    /// Clauses may follow the main answer without brackets.
    private void main(Signs signs) {
        List<Signs> parts = signs.split(';');
        accept(ForModerators.withoutOrder(parts.getFirst()));
        parts.stream().skip(1).forEach(this::clause);
    }

    /// Returns where the next bracket opens, or -1.
    private int bracket(Signs all, int open) {
        int close = all.indexOf(']', open);
        int end = close < 0 ? all.size() : close;
        all.part(open + 1, end).split(';').forEach(this::clause);
        if (close < 0) {
            fault(
                    all.list().get(open).at(),
                    "this bracket is never closed",
                    "add ] at the end of the line");
            return -1;
        }
        int next = all.indexOf('[', close);
        Signs behind = all.part(close + 1, next < 0 ? all.size() : next);
        if (behind.trimmed().size() > 0) {
            fault(
                    all.list().get(close).at(),
                    "there is text after the closing bracket",
                    "move it before the ] or delete it");
        }
        return next;
    }

    private void stray(Signs all) {
        int close = all.indexOf(']', 0);
        if (close >= 0) {
            fault(
                    all.list().get(close).at(),
                    "this closing bracket has no opening one",
                    "add [ before the first clause or write \\]");
        }
    }

    private void clause(Signs untrimmed) {
        Signs clause = untrimmed.trimmed();
        ClauseWord word = ClauseWord.of(clause);
        Signs rest = clause.part(word.length(), clause.size());
        if (ForModerators.speaksOfOrder(word.kind() == ClauseWord.Kind.UNKNOWN ? clause : rest)) {
            return;
        }
        switch (word.kind()) {
            case ACCEPT -> accept(rest.trimmed(), clause.startsWith("or"));
            case REJECT -> reject(rest.trimmed());
            case PROMPT -> prompt(rest);
            case EMPTY ->
                    fault(
                            untrimmed.at(),
                            "this clause is empty",
                            "delete the extra semicolon or bracket");
            case UNKNOWN ->
                    fault(
                            clause.at(),
                            "this clause starts with no known word",
                            "start it with or, accept, prompt on, or reject; write \\; for a semicolon in an answer");
        }
    }

    private void accept(Signs clause) {
        for (Signs answer : clause.alternatives()) {
            answers.add(answer.trimmed());
            accepted.addAll(forms.read(answer));
        }
    }

    /// `accept Szczecin for Stettin` is the main answer with another name in it.
    private void accept(Signs clause, boolean or) {
        Signs bare = ForModerators.bare(ForModerators.withoutOrder(clause));
        if (isForModerator(bare) || ForModerators.speaksOfParts(bare)) {
            unreadable(clause);
            return;
        }
        for (Signs form : bare.alternatives()) {
            Parts.Swap swap = Parts.Swap.of(form.trimmed(), answers, or);
            swap.answers().forEach(this::accept);
            if (swap.literal()) {
                accept(form);
            }
        }
    }

    /// Who has only a part of the answer is wrong without a clause that says so.
    private void reject(Signs clause) {
        if (!ForModerators.speaksOfParts(clause)) {
            rejected.addAll(answers(ForModerators.bare(clause)));
        }
    }

    private List<PlacedForm> answers(Signs clause) {
        if (isForModerator(clause)) {
            unreadable(clause);
            return List.of();
        }
        return forms.read(clause);
    }

    private static boolean isForModerator(Signs clause) {
        return ForModerators.speaks(clause);
    }

    private void unreadable(Signs clause) {
        fault(
                clause.trimmed().at(),
                "\"%s\" tells a moderator what to do and names no answer"
                        .formatted(clause.text().strip()),
                "write out the answers, or put it in quotes if it is one");
    }

    /// With the blank before it, which tells `with "..."` behind no answer at all from an answer.
    private void prompt(Signs rest) {
        Asking asking = Asking.of(rest);
        asking.question().ifPresent(this::question);
        if (ForModerators.speaksOfParts(asking.wanted())) {
            partial.add(asking);
        } else {
            promptOn(ForModerators.bare(asking.wanted()), asking);
        }
    }

    /// When all answers are read: `prompt on either alone` is a prompt on each part of every answer that has several.
    private void promptOnParts(Asking asking) {
        List<Signs> parts =
                answers.stream().map(Parts::new).flatMap(it -> parts(it, asking)).toList();
        if (parts.isEmpty() && !ForModerators.areNumbers(asking.wanted())) {
            unreadable(asking.wanted());
        } else if (parts.isEmpty()) {
            promptOn(asking.wanted(), asking);
        }
        parts.forEach(part -> promptOn(part, asking));
    }

    private static Stream<Signs> parts(Parts parts, Asking asking) {
        boolean pairs = ForModerators.speaksOfPairs(asking.wanted());
        return (pairs ? parts.pairs() : parts.all()).stream();
    }

    private void promptOn(Signs wanted, Asking asking) {
        String question = asking.question().map(it -> it.text().strip()).orElse(DEFAULT_QUESTION);
        for (PlacedForm form : answers(wanted)) {
            prompted.add(form);
            prompts.add(new Prompt(form.form(), question));
        }
    }

    /// What is prompted on, and the question that is asked then.
    private record Asking(Signs wanted, Optional<Signs> question) {
        private static final List<String> WORDS = List.of("by asking", "with");

        static Asking of(Signs rest) {
            for (String words : WORDS) {
                int at = rest.indexOfWords(words);
                if (at >= 0) {
                    Signs behind = rest.part(at + 1 + words.length(), rest.size());
                    return new Asking(rest.part(0, at), Optional.of(behind.trimmed()));
                }
            }
            return new Asking(rest, Optional.empty());
        }
    }

    private void question(Signs quoted) {
        boolean whole =
                quoted.size() > 0
                        && quoted.list().stream().allMatch(sign -> !sign.is(sign.character()));
        if (!whole) {
            fault(
                    quoted.at(),
                    "the question after \"with\" is missing or not in quotes",
                    "write it as with \"Which one?\"");
        }
    }

    private void fault(int position, String message, String remedy) {
        faults.add(new Fault(position, message, remedy));
    }

    private static List<Form> plain(List<PlacedForm> placed) {
        return placed.stream().map(PlacedForm::form).toList();
    }
}
