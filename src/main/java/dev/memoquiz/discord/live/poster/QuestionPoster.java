package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.question.AnswerButtons;
import dev.memoquiz.discord.question.Meanings;
import dev.memoquiz.discord.question.QuestionText;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.domain.question.Question;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws a question that takes votes. What one player chooses shows only in how many have answered.
final class QuestionPoster {
    private QuestionPoster() {}

    static Card of(LiveScene.Asking scene, Phase.Voting voting) {
        QuestionText text = new QuestionText(scene.asked(), scene.quiz().document());
        Meanings meanings = LiveMeanings.of(scene.round().id(), voting.turn(), scene.asked());
        return Card.on(Tone.PLAIN)
                .text(Frame.heading(scene.quiz(), scene.asked()) + ballot(voting))
                .text(text.prompt())
                .text(text.parts())
                .text(status(scene.turnout(), voting))
                .buttons(choices(scene, meanings))
                .buttons(Frame.asides(scene.round().id(), scene.quiz()))
                .done();
    }

    private static String ballot(Phase.Voting voting) {
        return voting.turn().ballot() == Ballot.SECOND ? " · second vote" : "";
    }

    private static String status(Turnout turnout, Phase.Voting voting) {
        return "-# %d of %d have answered%s"
                .formatted(
                        turnout.voted(),
                        turnout.players(),
                        voting.deadline()
                                .map(deadline -> " · closes " + Frame.relative(deadline))
                                .orElse(""));
    }

    private static List<Button> choices(LiveScene.Asking scene, Meanings meanings) {
        return switch (scene.asked().question()) {
            case Question.SeveralRight _ ->
                    List.of(Press.choice("Choose", meanings.draft(List.of())));
            case Question.Ordering _ ->
                    List.of(Press.choice("Put them in order", meanings.draft(List.of())));
            case Question.SingleChoice _,
                    Question.StatedInText _,
                    Question.Typed _,
                    Question.Gap _,
                    Question.Sentence _,
                    Question.Matching _,
                    Question.ClaimEvidence _ ->
                    new ArrayList<>(AnswerButtons.choices(scene.asked(), meanings));
        };
    }
}
