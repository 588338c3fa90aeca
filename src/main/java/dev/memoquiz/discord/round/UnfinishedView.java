package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.round.RoundId;
import java.util.Optional;

/// Asks a reader who wants a new round what is to become of the unfinished one.
final class UnfinishedView {
    private UnfinishedView() {}

    /// @param scene where the open round stands; empty when its quiz is gone
    static Card of(RoundId open, Optional<Scene> scene, ButtonId.Opening wanted) {
        return Card.on(Tone.PLAIN)
                .text(
                        "### You have an unfinished round"
                                + scene.map(UnfinishedView::where).orElse("."))
                .text(
                        "Go on with it, or leave it as it stands and start afresh? Its points are kept.")
                .buttons(
                        Press.forward("Resume", new ButtonId.Show(open)),
                        Press.aside("Start afresh", new ButtonId.Instead(open, wanted)))
                .done();
    }

    private static String where(Scene scene) {
        String title = Markdown.escaped(scene.quiz().head().title(), 150);
        return switch (scene) {
            case Scene.Asking asking ->
                    " (question %d of %d)\n%s"
                            .formatted(asking.asked().index() + 1, asking.asked().total(), title);
            case Scene.Reviewing reviewing ->
                    " (question %d of %d, answered)\n%s"
                            .formatted(
                                    reviewing.asked().index() + 1,
                                    reviewing.asked().total(),
                                    title);
            case Scene.Ended _ -> "\n" + title;
        };
    }
}
