package dev.memoquiz.discord.read;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws a page of what the words of the text mean.
final class WordsView {
    private WordsView() {}

    static Card of(Quiz quiz, int wished) {
        List<String> pages = Pages.of(entries(quiz));
        int page = Pages.nearest(pages, wished);
        return Card.on(Tone.PLAIN)
                .text("### Words of the text")
                .text(pages.get(page))
                .buttons(buttons(quiz, page, pages.size()))
                .done();
    }

    private static List<String> entries(Quiz quiz) {
        return quiz.readings().glossary().stream()
                .map(term -> Markdown.bold(term.word()) + ": " + Markdown.escaped(term.meaning()))
                .toList();
    }

    private static List<Button> buttons(Quiz quiz, int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Press.aside("Back", new ButtonId.Words(quiz.id(), page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(Press.choice("More words", new ButtonId.Words(quiz.id(), page + 1)));
        }
        buttons.add(Press.aside("To the text", new ButtonId.TurnPage(quiz.id(), 0)));
        return buttons;
    }
}
