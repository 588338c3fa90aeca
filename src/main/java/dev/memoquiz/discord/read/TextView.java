package dev.memoquiz.discord.read;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Source;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws a page of the text.
final class TextView {
    private TextView() {}

    static Card of(Quiz quiz, int wished) {
        List<String> pages = Pages.of(TextBlocks.of(quiz.document()));
        int page = Pages.nearest(pages, wished);
        return Card.on(Tone.PLAIN)
                .text(
                        page == 0
                                ? source(quiz.document().source())
                                : title(quiz.document().source()))
                .line()
                .text(pages.get(page))
                .text("-# Part %d of %d".formatted(page + 1, pages.size()))
                .buttons(buttons(quiz, page, pages.size()))
                .done();
    }

    private static String title(Source source) {
        return "-# " + Markdown.escaped(source.title(), 200);
    }

    private static String source(Source source) {
        return "### %s\n%s\n-# %s\n-# %s\n-# %s\n-# %s"
                .formatted(
                        Markdown.escaped(source.title(), 200),
                        Markdown.escaped(source.author(), 200),
                        dated(source.dating()),
                        Markdown.escaped(source.citation(), 400),
                        link(source),
                        Markdown.escaped(source.rights(), 200));
    }

    /// Angle brackets keep Discord from drawing a preview.
    private static String link(Source source) {
        return "<" + source.link().toASCIIString() + ">";
    }

    /// The reason for an inferred date stands at the end of the text.
    private static String dated(Dating dating) {
        return Markdown.escaped(dating.shown(), 200) + (dating.inferred() ? " (inferred)" : "");
    }

    private static List<Button> buttons(Quiz quiz, int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Press.aside("Back", new ButtonId.TurnPage(quiz.id(), page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(Press.choice("Read on", new ButtonId.TurnPage(quiz.id(), page + 1)));
        }
        if (!quiz.readings().glossary().isEmpty()) {
            buttons.add(Press.aside("Words of the text", new ButtonId.Words(quiz.id(), 0)));
        }
        return buttons;
    }
}
