package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.poster.LiveMeanings;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.question.AnswerButtons;
import dev.memoquiz.discord.question.QuestionText;
import java.util.List;

/// Draws an answer in the making, for one player alone.
final class DraftCard {
    private DraftCard() {}

    static Card of(ShowLive.OneQuestion question, LiveMeanings meanings, List<Integer> draft) {
        QuestionText text = new QuestionText(question.asked(), question.quiz().document());
        Card.Draft card =
                Card.on(Tone.PLAIN)
                        .text("-# Only you see this. Submit hands your answer in.")
                        .text(text.prompt())
                        .text(text.parts())
                        .text(text.drafted(draft));
        AnswerButtons.rows(
                        question.asked(),
                        meanings,
                        draft,
                        Press.aside("Read the text", new ButtonId.OpenText(question.quiz().id())))
                .forEach(card::buttons);
        return card.done();
    }
}
