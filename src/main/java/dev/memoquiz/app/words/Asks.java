package dev.memoquiz.app.words;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a question asks, without the parts to choose from.
///
/// @param prompt the question itself
/// @param instruction how to answer, where the prompt ends in saying so, as in `Choose every right answer.`
/// @param words what is asked about: the statement to be judged, or the clause with its gap
public record Asks(String prompt, Optional<String> instruction, Optional<String> words) {
    private static final String BLANK = "_____";
    private static final Pattern INSTRUCTED = Pattern.compile("(.*\\?)\\s+(Choose [^?]*)");

    public static Asks of(Question question, Document document) {
        String whole = question.about().prompt();
        Matcher parts = INSTRUCTED.matcher(whole);
        return parts.matches()
                ? new Asks(parts.group(1), Optional.of(parts.group(2)), words(question, document))
                : new Asks(whole, instruction(question), words(question, document));
    }

    private static Optional<String> instruction(Question question) {
        return question instanceof Question.Sentence
                ? Optional.of("Write one sentence of at most 40 words. It is read for key ideas.")
                : Optional.empty();
    }

    private static Optional<String> words(Question question, Document document) {
        return switch (question) {
            case Question.StatedInText stated -> Optional.of("“" + stated.statement() + "”");
            case Question.Gap gap -> Optional.of("“" + blanked(gap, document.clean()) + "”");
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.Typed _,
                    Question.Sentence _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.ClaimEvidence _ ->
                    Optional.empty();
        };
    }

    private static String blanked(Question.Gap gap, String clean) {
        Span quote = gap.quote();
        return clean.substring(quote.start(), gap.hidden().start())
                + BLANK
                + clean.substring(gap.hidden().end(), quote.end());
    }
}
