package dev.memoquiz.terminal.page;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Part;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import java.util.List;

/// A question as it is shown, apart from what a reader has chosen so far.
public final class QuestionPage {
    private QuestionPage() {}

    /// Which question it is, what is asked, and the words that it is asked about.
    public static void head(Page page, Scene.Asking scene) {
        Asked asked = scene.asked();
        page.text(
                Tone.STRONG,
                "Question %d of %d (%s)"
                        .formatted(
                                asked.index() + 1,
                                asked.total(),
                                Counts.of(asked.question().worth(), "point")));
        Asks asks = Asks.of(asked.question(), scene.quiz().document());
        page.gap().text(asks.prompt());
        asks.instruction().ifPresent(how -> page.text(Tone.FAINT, how));
        asks.words().ifPresent(words -> page.gap().item("  ", words));
        page.gap();
    }

    /// The parts to choose from, for readers who answer by a line.
    public static void parts(Page page, Scene.Asking scene) {
        list(page, ". ", Part.of(scene.asked()));
        switch (scene.asked().question()) {
            case Question.Matching matching -> {
                page.gap().text("Held by:");
                list(page, ". ", Part.holders(matching));
            }
            case Question.ClaimEvidence claim -> {
                page.gap().text("Clauses that may prove it:");
                list(page, "  ", Part.clauses(claim, scene.quiz().document()));
            }
            case Question _ -> {}
        }
        page.gap();
    }

    private static void list(Page page, String after, List<Part> parts) {
        parts.forEach(part -> page.item("  " + part.label() + after, part.text()));
    }
}
