package dev.memoquiz.discord.question;

import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Part;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.stream.Collectors;

/// A question in markdown, each piece no longer than its share of a message.
public record QuestionText(Asked asked, Document document) {
    private static final int PROMPT = 700;
    private static final int QUOTE = 900;
    private static final int ALL_PARTS = 1300;

    /// The prompt as a headline, with how to answer and what is asked about.
    public String prompt() {
        Asks asks = Asks.of(asked.question(), document);
        return "### "
                + Markdown.escaped(asks.prompt(), PROMPT)
                + asks.instruction().map(how -> "\n-# " + Markdown.escaped(how, 200)).orElse("")
                + asks.words().map(words -> "\n" + Markdown.quoted(words, QUOTE)).orElse("");
    }

    /// What there is to choose from, a line each.
    public String parts() {
        String parts = list(Part.of(asked));
        return switch (asked.question()) {
            case Question.Matching matching ->
                    parts + "\n\nHeld by:\n" + list(Part.holders(matching));
            case Question.ClaimEvidence claim ->
                    parts
                            + "\n\nClauses that may prove it:\n"
                            + list(Part.clauses(claim, document));
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.StatedInText _,
                    Question.Typed _,
                    Question.Gap _,
                    Question.Sentence _,
                    Question.Ordering _ ->
                    parts;
        };
    }

    /// Each part on its line, no longer than its share of the room.
    private static String list(List<Part> parts) {
        int share = parts.isEmpty() ? 0 : ALL_PARTS / parts.size();
        return parts.stream()
                .map(part ->
                        "**"
                                + part.label()
                                + "** "
                                + Markdown.escaped(part.text().replaceAll("\\s+", " "), share))
                .collect(Collectors.joining("\n"));
    }

    /// The parts chosen so far; blank when there are none or the question is answered otherwise.
    public String drafted(List<Integer> draft) {
        List<String> letters = draft.stream().map(asked::letterOf).toList();
        return switch (asked.question()) {
            case Question.SeveralRight _ when !letters.isEmpty() ->
                    "Chosen: **" + Counts.list(letters.stream().sorted().toList()) + "**";
            case Question.Ordering _ when !letters.isEmpty() ->
                    "Your order: **" + String.join(" → ", letters) + "**";
            case Question _ -> "";
        };
    }

    /// Whether a choice of these parts may be in the making: the question is answered so, and has all of them.
    public boolean mayDraft(List<Integer> parts) {
        boolean drafted =
                switch (asked.question()) {
                    case Question.SeveralRight _, Question.Ordering _ -> true;
                    case Question _ -> false;
                };
        return drafted && asked.slots().containsAll(parts);
    }
}
