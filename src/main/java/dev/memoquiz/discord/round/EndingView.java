package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Ending;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.quiz.Replay;
import dev.memoquiz.domain.draw.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws the end of a round: the score, what it was made of, what to read again, and what to do next.
final class EndingView {
    private static final int IDEA = 240;
    private static final int MOST_QUESTIONS = 50;

    private EndingView() {}

    static Card of(Scene.Ended scene, Optional<String> notice) {
        Ending ending = Ending.of(scene);
        return Card.on(Tone.PLAIN)
                .text(SceneView.notice(notice))
                .text("-# " + Markdown.escaped(scene.quiz().head().title(), 150))
                .text("### " + Markdown.escaped(ending.headline(), 200))
                .text(skills(ending.skills()))
                .text(ending.ideas().map(EndingView::ideas).orElse(""))
                .text(ending.reread().map(text -> Markdown.escaped(text, 400)).orElse(""))
                .text(Replay.line("/quiz start", scene.round().plan()))
                .buttons(buttons(scene, ending))
                .done();
    }

    private static String skills(List<Ending.Tally> tallies) {
        return tallies.isEmpty()
                ? ""
                : tallies.stream()
                        .map(tally ->
                                "• "
                                        + Markdown.escaped(tally.name(), 140)
                                        + ": "
                                        + Counts.points(tally.points()))
                        .collect(Collectors.joining("\n", "**By skill**\n", ""));
    }

    private static String ideas(Ending.Ideas ideas) {
        String missed =
                ideas.missed().stream()
                        .map(says -> "\n• " + Markdown.escaped(says, IDEA))
                        .collect(Collectors.joining());
        return (missed.isEmpty() ? ideas.title() : Markdown.bold(ideas.title()))
                + missed
                + ideas.more().map(more -> "\n-# " + more).orElse("");
    }

    private static List<Button> buttons(Scene.Ended scene, Ending ending) {
        List<Button> buttons = new ArrayList<>();
        if (ending.missed() > 0) {
            buttons.add(
                    Press.forward("Replay what I missed", new ButtonId.Missed(scene.round().id())));
        }
        int questions = Math.min(MOST_QUESTIONS, scene.round().plan().size());
        Draw.Wish wish = new Draw.Wish(questions, scene.round().plan().level());
        buttons.add(Press.choice("New round", new ButtonId.Begin(scene.quiz().id(), wish)));
        buttons.add(SceneView.text(scene));
        return buttons;
    }
}
