package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.press.ButtonId;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws whatever a reader has before them in a round.
final class SceneView {
    private SceneView() {}

    /// @param notice a sentence that comes first, such as why a press did not count
    static Card of(Scene scene, Optional<String> notice) {
        return switch (scene) {
            case Scene.Asking asking -> QuestionView.of(asking, List.of(), notice);
            case Scene.Reviewing reviewing -> ReviewView.of(reviewing, notice);
            case Scene.Ended ended -> EndingView.of(ended, notice);
        };
    }

    /// The notice in italics; blank when there is none.
    static String notice(Optional<String> notice) {
        return notice.map(text -> "*" + Markdown.escaped(text) + "*").orElse("");
    }

    static Button text(Scene scene) {
        return Press.aside("Read the text", new ButtonId.OpenText(scene.quiz().id()));
    }
}
