package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Asked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// What all messages of a live round have in common.
final class Frame {
    private Frame() {}

    /// As in `The Matsuoka memo · Question 3 of 10 · 1 point`, small.
    static String heading(Quiz quiz, Asked asked) {
        return "-# %s · Question %d of %d · %s"
                .formatted(
                        title(quiz),
                        asked.index() + 1,
                        asked.total(),
                        Counts.of(asked.question().worth(), "point"));
    }

    static String title(Quiz quiz) {
        return Markdown.escaped(quiz.head().title(), 150);
    }

    static String name(String name) {
        return Markdown.name(name, 60);
    }

    /// As each reader's app shows it: `in 20 seconds`, counting by itself.
    static String relative(Instant time) {
        return "<t:" + time.getEpochSecond() + ":R>";
    }

    /// The text, its words where there are any explained, and the way to the host's own panel.
    static List<Button> asides(LiveId live, Quiz quiz) {
        List<Button> asides = new ArrayList<>();
        asides.add(text(quiz));
        if (!quiz.readings().glossary().isEmpty()) {
            asides.add(Press.aside("Words of the text", new ButtonId.Words(quiz.id(), 0)));
        }
        asides.add(controls(live));
        return asides;
    }

    static Button text(Quiz quiz) {
        return Press.aside("Read the text", new ButtonId.OpenText(quiz.id()));
    }

    static Button controls(LiveId live) {
        return aside("Host controls", new LiveButton.Panel(live));
    }

    static Button aside(String label, LiveButton button) {
        return Press.aside(label, new ButtonId.Live(button));
    }
}
