package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.LivePosts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.stage.Links;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import java.util.List;
import java.util.stream.IntStream;

/// Draws which way can be gone on with rounds that are not where one asks.
final class ChoiceCard {
    private static final int MOST = 10;

    private ChoiceCard() {}

    /// Rounds elsewhere, each with a button that brings it here.
    static Card of(List<LiveRound> rounds, LivePosts posts) {
        List<LiveRound> shown = rounds.subList(0, Math.min(MOST, rounds.size()));
        Card.Draft card = Card.on(Tone.PLAIN).text("### Which round is to go on here?");
        for (int i = 0; i < shown.size(); i++) {
            card.text("**" + (i + 1) + "** " + line(shown.get(i), posts));
        }
        return card.buttons(
                        IntStream.range(0, shown.size())
                                .mapToObj(i -> Press.choice("Bring " + (i + 1), here(shown.get(i))))
                                .toList())
                .done();
    }

    private static String line(LiveRound round, LivePosts posts) {
        boolean byHost =
                round.phase() instanceof Phase.Paused paused && paused.why() == PauseReason.HOST;
        return Links.to(round, posts)
                + " · hosted by "
                + Markdown.name(round.host().name(), 60)
                + (byHost ? " · paused by its host" : "");
    }

    private static ButtonId here(LiveRound round) {
        return new ButtonId.Live(
                new LiveButton.Direct(
                        round.id(),
                        round.turn().orElse(Turn.first(0)),
                        LiveButton.Order.MOVE_HERE));
    }

    static Card ownResult(LiveRound round) {
        return Card.on(Tone.PLAIN)
                .text("The table of answers is for the host and the server's teachers.")
                .buttons(
                        Press.choice(
                                "My result", new ButtonId.Live(new LiveButton.Mine(round.id()))))
                .done();
    }
}
