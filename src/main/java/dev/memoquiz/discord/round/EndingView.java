package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Ending;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.draw.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws the end of a round: the score, what it was made of, what to read again, and what to do next.
final class EndingView {
    private static final int MOST_IDEAS = 15;
    private static final int MOST_QUESTIONS = 50;

    private EndingView() {}

    static Card of(Scene.Ended scene, Optional<String> notice) {
        Ending ending = Ending.of(scene);
        return Card.on(Tone.PLAIN)
                .text(SceneView.notice(notice))
                .text("-# " + Markdown.escaped(scene.quiz().head().title(), 150))
                .text("### " + Markdown.escaped(ending.headline(), 200))
                .text(section("By skill", ending.skills()))
                .text(section("By what the text says", shown(ending.ideas())))
                .text(more(ending.ideas().size() - MOST_IDEAS))
                .text(ending.reread().map(text -> Markdown.escaped(text, 400)).orElse(""))
                .buttons(buttons(scene, ending))
                .done();
    }

    private static List<Ending.Tally> shown(List<Ending.Tally> ideas) {
        return ideas.subList(0, Math.min(MOST_IDEAS, ideas.size()));
    }

    private static String more(int hidden) {
        return hidden > 0 ? "-# and " + Counts.of(hidden, "more point") + " of the text" : "";
    }

    private static String section(String name, List<Ending.Tally> tallies) {
        return tallies.isEmpty()
                ? ""
                : tallies.stream()
                        .map(tally ->
                                "%d/%d · %s"
                                        .formatted(
                                                tally.points().earned(),
                                                tally.points().worth(),
                                                Markdown.escaped(tally.name(), 140)))
                        .collect(Collectors.joining("\n", "**" + name + "**\n", ""));
    }

    private static List<Button> buttons(Scene.Ended scene, Ending ending) {
        List<Button> buttons = new ArrayList<>();
        if (ending.missed() > 0) {
            buttons.add(
                    Press.forward("Replay what I missed", new ButtonId.Missed(scene.round().id())));
        }
        int questions = Math.min(MOST_QUESTIONS, scene.round().plan().size());
        Draw.Wish wish = new Draw.Wish(questions, Optional.empty());
        buttons.add(Press.choice("New round", new ButtonId.Begin(scene.quiz().id(), wish)));
        buttons.add(SceneView.text(scene));
        return buttons;
    }
}
