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
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws what a host is told in private without having asked.
///
/// A direct message has words in place of buttons: a press there need not reach the process that leads the round, but a command in
/// the server does.
final class HostNotes {
    private HostNotes() {}

    /// A note in both forms.
    ///
    /// @param beside in the round's server, beside what the host pressed
    record Note(Card beside, Card direct) {
        private static Note of(List<String> said, String direct, Button... buttons) {
            return new Note(card(said).buttons(buttons).done(), card(said).text(direct).done());
        }

        private static Card.Draft card(List<String> said) {
            Card.Draft card = Card.on(Tone.BAD).text("### " + said.getFirst());
            said.stream().skip(1).map(Markdown::escaped).forEach(card::text);
            return card;
        }
    }

    static Note paused(LiveRound round, PauseReason why) {
        Turn turn = Turn.first(round.index().orElse(0));
        return Note.of(
                List.of(
                        "Your live round stands still",
                        Pauses.why(why) + " No answer is lost.",
                        Pauses.remedy(why)),
                why == PauseReason.CHANNEL_GONE
                        ? "The server: " + Links.toServer(round.place())
                        : "**/live host** opens your controls in " + Links.to(round.place()),
                Press.forward(
                        "Resume",
                        new ButtonId.Live(
                                new LiveButton.Direct(round.id(), turn, LiveButton.Order.RESUME))),
                controls(round));
    }

    static Note resultUnseen(LiveRound round, PauseReason why) {
        return Note.of(
                List.of(
                        "The result of your live round is not on show",
                        "The round is over and every answer is kept, but I could not post the standings. "
                                + Pauses.why(why)),
                why == PauseReason.CHANNEL_GONE
                        ? "**/live results** in any channel without a round has them: "
                                + Links.toServer(round.place())
                        : "**/live results** has them in " + Links.to(round.place()),
                controls(round),
                Press.aside(
                        "Table of answers", new ButtonId.Live(new LiveButton.Sheet(round.id()))));
    }

    private static Button controls(LiveRound round) {
        return Press.aside("Host controls", new ButtonId.Live(new LiveButton.Panel(round.id())));
    }
}
