package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.question.AnswerButtons;
import dev.memoquiz.discord.question.QuestionText;
import dev.memoquiz.domain.round.Asked;
import java.util.List;
import java.util.Optional;

/// Draws a question that waits: its words in the message, letters on the buttons.
final class QuestionView {
    private final Scene.Asking scene;
    private final Asked asked;

    private QuestionView(Scene.Asking scene) {
        this.scene = scene;
        this.asked = scene.asked();
    }

    /// @param draft the parts chosen so far, by index
    static Card of(Scene.Asking scene, List<Integer> draft, Optional<String> notice) {
        QuestionView view = new QuestionView(scene);
        QuestionText text = new QuestionText(scene.asked(), scene.quiz().document());
        Card.Draft card = Card.on(Tone.PLAIN);
        card.text(SceneView.notice(notice))
                .text(view.heading())
                .text(text.prompt())
                .text(text.parts())
                .text(text.drafted(draft))
                .text(scene.prompt().map(view::askedBack).orElse(""));
        AnswerButtons.rows(scene.asked(), RoundMeanings.of(scene), draft, SceneView.text(scene))
                .forEach(card::buttons);
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

    private String askedBack(String prompt) {
        return "**Nearly.** " + Markdown.escaped(prompt, 400) + " You may answer once more.";
    }
}
