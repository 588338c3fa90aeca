package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.question.QuestionText;
import dev.memoquiz.domain.live.Phase;
import java.util.Optional;

/// Draws the first vote without its key, to be talked over.
final class FirstVotePoster {
    private FirstVotePoster() {}

    static Card of(LiveScene.FirstVote scene, Phase.Discussing discussing) {
        QuestionText text = new QuestionText(scene.asked(), scene.quiz().document());
        Card.Draft card =
                Card.on(Tone.MIXED)
                        .text(Frame.heading(scene.quiz(), scene.asked()) + " · first vote")
                        .text(text.prompt())
                        .text(text.parts());
        VoteChart.add(card, scene.distribution(), Optional.empty());
        return card.text(
                        "**Talk it over for two minutes.** Why did you choose as you did, and where does the text say so?"
                                + " Then all vote again"
                                + discussing
                                        .until()
                                        .map(until -> " " + Frame.relative(until) + ".")
                                        .orElse(" as soon as the host opens the second vote."))
                .buttons(Frame.asides(scene.round().id(), scene.quiz()))
                .done();
    }
}
