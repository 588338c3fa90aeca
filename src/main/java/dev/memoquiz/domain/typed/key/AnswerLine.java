package dev.memoquiz.domain.typed.key;

import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The key of a typed question, read from the quizbowl grammar:
///
/// `Konstantin {Umansky} [or Oumansky; accept the Envoy; prompt on Konstantin with "Surname?"; reject Welles]`
///
/// Braces (or `<u>`, `<b>`, `**`, `__`) mark the words that an answer must have. A backslash or double
/// quotes take `;`, brackets, braces and the word `or` literally.
///
/// @param accepted the main form first; never empty
/// @param asked the words of the question, empty when it is not known
/// @param quoted the words of the text in which the answer is a gap, with those of the gap; empty where it is none
/// @param rivals words of the rejected forms, which a slip of the pen may not come near
public record AnswerLine(
        List<Form> accepted,
        List<Prompt> prompts,
        List<Form> rejected,
        Words asked,
        Words quoted,
        Rivals rivals) {
    public AnswerLine {
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("accepted: 0 forms given, need at least 1");
        }
        accepted = List.copyOf(accepted);
        prompts = List.copyOf(prompts);
        rejected = apart(rejected, accepted);
    }

    /// Where the key itself counts little words, only they may tell a rejected form from it: `would
    /// reach` from `{might} {reach}`.
    private static List<Form> apart(List<Form> rejected, List<Form> accepted) {
        return accepted.stream().anyMatch(Form::requiresFiller)
                ? rejected.stream().map(Form::withFillers).toList()
                : List.copyOf(rejected);
    }

    /// A line whose rivals are the words of its rejected forms.
    public AnswerLine(List<Form> accepted, List<Prompt> prompts, List<Form> rejected, Words asked) {
        this(accepted, prompts, rejected, asked, Words.of(""), Rivals.ofForms(rejected));
    }

    /// Reads an answer line; all faults come back together, in the order of their places.
    public static Parsed parse(String line) {
        return new AnswerLineParser(line).parse();
    }

    /// This line with more rejected forms; texts that it accepts or rejects already change nothing.
    public AnswerLine rejecting(List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        List<Form> all = new ArrayList<>(rejected);
        for (String text : texts) {
            Form form = Form.marked(text, List.of());
            if (all.stream().noneMatch(other -> other.words().sameAs(form.words()))
                    && accepted.stream().noneMatch(other -> other.words().sameAs(form.words()))) {
                all.add(form);
            }
        }
        return new AnswerLine(accepted, prompts, all, asked, quoted, Rivals.ofForms(all));
    }

    /// This line for that question, whose words an answer may repeat.
    public AnswerLine asking(String question) {
        return new AnswerLine(accepted, prompts, rejected, Words.of(question), quoted, rivals);
    }

    /// This line for a gap in that quote, with which an answer that goes beyond the gap must agree.
    public AnswerLine within(String quote) {
        return new AnswerLine(accepted, prompts, rejected, asked, Words.of(quote), rivals);
    }

    /// Every word of the accepted forms.
    public Stream<Token> words() {
        return accepted.stream().flatMap(form -> form.words().tokens().stream());
    }

    /// Whether it has a number of a million or more, and no metres.
    public boolean countsMillions() {
        return words().anyMatch(word -> word.value() instanceof Value.Amount(double n) && n >= 1e6)
                && words().noneMatch(word -> word.stem().startsWith("metr"));
    }

    /// The form to show as the answer.
    public Form main() {
        return accepted.getFirst();
    }

    /// What reading a line gave.
    public sealed interface Parsed {
        record Ok(AnswerLine line) implements Parsed {}

        record Faulty(List<Fault> faults) implements Parsed {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }
}
