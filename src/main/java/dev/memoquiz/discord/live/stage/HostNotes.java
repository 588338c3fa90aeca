package dev.memoquiz.discord.live.stage;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Pauses;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Turn;

/// Draws what a host is told in private without having asked.
final class HostNotes {
    private HostNotes() {}

    static Card paused(LiveRound round, PauseReason why) {
        Turn turn = Turn.first(round.index().orElse(0));
        return Card.on(Tone.BAD)
                .text("### Your live round stands still")
                .text(Markdown.escaped(Pauses.why(why) + " No answer is lost."))
                .text(Markdown.escaped(Pauses.remedy(why)))
                .buttons(
                        Press.forward(
                                "Resume",
                                new ButtonId.Live(
                                        new LiveButton.Direct(
                                                round.id(), turn, LiveButton.Order.RESUME))),
                        Press.aside(
                                "Host controls",
                                new ButtonId.Live(new LiveButton.Panel(round.id()))))
                .done();
    }

    static Card resultUnseen(LiveRound round, PauseReason why) {
        return Card.on(Tone.BAD)
                .text("### The result of your live round is not on show")
                .text(
                        Markdown.escaped(
                                "The round is over and every answer is kept, but I could not post the standings. "
                                        + Pauses.why(why)))
                .buttons(
                        Press.choice(
                                "Host controls",
                                new ButtonId.Live(new LiveButton.Panel(round.id()))),
                        Press.aside(
                                "Table of answers",
                                new ButtonId.Live(new LiveButton.Sheet(round.id()))))
                .done();
    }
}
