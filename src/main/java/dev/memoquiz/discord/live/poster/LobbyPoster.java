package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Rules;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws the lobby: what is played, by which rules, and who has come.
final class LobbyPoster {
    private LobbyPoster() {}

    static Card of(LiveScene.Lobby scene) {
        LiveRound round = scene.round();
        return introduction(round, scene.quiz())
                .text(joined(scene.players()))
                .buttons(
                        join(round),
                        Press.choice(
                                "Start",
                                new ButtonId.Live(
                                        new LiveButton.Direct(
                                                round.id(),
                                                Turn.first(0),
                                                LiveButton.Order.START))),
                        Frame.controls(round.id()),
                        Frame.text(scene.quiz()))
                .done();
    }

    /// The lobby once the round is under way: whoever comes late can still join.
    static Card begun(LiveRound round, Quiz quiz) {
        return introduction(round, quiz)
                .text("The round has begun. You can still join; the questions are below.")
                .buttons(join(round), Frame.text(quiz))
                .done();
    }

    /// The lobby of a round that is over.
    static Card over(LiveRound round, Optional<Quiz> quiz) {
        Card.Draft card =
                quiz.map(it -> introduction(round, it)).orElseGet(() -> Card.on(Tone.PLAIN));
        return card.text("The round is over.")
                .buttons(quiz.map(Frame::text).stream().toList())
                .done();
    }

    private static Card.Draft introduction(LiveRound round, Quiz quiz) {
        return Card.on(Tone.PLAIN)
                .text("### A round for everybody here: " + Frame.title(quiz))
                .text(
                        "-# "
                                + Counts.of(round.plan().size(), "question")
                                + " · hosted by "
                                + Frame.name(round.host().name()))
                .text(Rules.of(round.settings()));
    }

    private static String joined(int players) {
        return players == 0
                ? "**Nobody has joined yet.**"
                : "**"
                        + Counts.of(players, "player")
                        + (players == 1 ? " has" : " have")
                        + " joined.**";
    }

    private static Button join(LiveRound round) {
        return Press.forward("Join", new ButtonId.Live(new LiveButton.Join(round.id())));
    }
}
