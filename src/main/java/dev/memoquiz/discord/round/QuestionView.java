package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Part;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Draws a question that waits: its words in the message, letters on the buttons.
final class QuestionView {
    private static final int PROMPT = 700;
    private static final int QUOTE = 900;
    private static final int ALL_PARTS = 1300;

    private final Scene.Asking scene;
    private final Asked asked;
    private final List<Integer> draft;

    private QuestionView(Scene.Asking scene, List<Integer> draft) {
        this.scene = scene;
        this.asked = scene.asked();
        this.draft = draft;
    }

    /// @param draft the parts chosen so far, by index
    static Card of(Scene.Asking scene, List<Integer> draft, Optional<String> notice) {
        QuestionView view = new QuestionView(scene, draft);
        Card.Draft card = Card.on(Tone.PLAIN);
        card.text(SceneView.notice(notice))
                .text(view.heading())
                .text(view.question())
                .text(view.parts())
                .text(view.drafted())
                .text(scene.prompt().map(view::askedBack).orElse(""));
        AnswerButtons.rows(scene, draft).forEach(card::buttons);
        return card.done();
    }

    private String heading() {
        return "-# %s · Question %d of %d · %s"
                .formatted(
                        Markdown.escaped(scene.quiz().head().title(), 150),
                        asked.index() + 1,
                        asked.total(),
                        Counts.of(asked.question().worth(), "point"));
    }

    private String question() {
        Asks asks = Asks.of(asked.question(), scene.quiz().document());
        return "### "
                + Markdown.escaped(asks.prompt(), PROMPT)
                + asks.instruction().map(how -> "\n-# " + Markdown.escaped(how, 200)).orElse("")
                + asks.words().map(words -> "\n" + Markdown.quoted(words, QUOTE)).orElse("");
    }

    private String parts() {
        String parts = list(Part.of(asked));
        return switch (asked.question()) {
            case Question.Matching matching ->
                    parts + "\n\nHeld by:\n" + list(Part.holders(matching));
            case Question.ClaimEvidence claim ->
                    parts
                            + "\n\nClauses that may prove it:\n"
                            + list(Part.clauses(claim, scene.quiz().document()));
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

    private String drafted() {
        List<String> letters = draft.stream().map(asked::letterOf).toList();
        return switch (asked.question()) {
            case Question.SeveralRight _ when !letters.isEmpty() ->
                    "Chosen: **" + Counts.list(letters.stream().sorted().toList()) + "**";
            case Question.Ordering _ when !letters.isEmpty() ->
                    "Your order: **" + String.join(" → ", letters) + "**";
            case Question _ -> "";
        };
    }

    private String askedBack(String prompt) {
        return "**Nearly.** " + Markdown.escaped(prompt, 400) + " You may answer once more.";
    }
}
