package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Pauses;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;

/// Draws whatever the class has before it.
public final class Posters {
    private Posters() {}

    public static Poster of(LiveScene scene) {
        return switch (scene) {
            case LiveScene.Lobby lobby -> open(Poster.LOBBY, LobbyPoster.of(lobby));
            case LiveScene.Asking asking when asking.round().phase() instanceof Phase.Voting it ->
                    open(part(scene), QuestionPoster.of(asking, it));
            case LiveScene.FirstVote first
                    when first.round().phase() instanceof Phase.Discussing it ->
                    open(part(scene), FirstVotePoster.of(first, it));
            case LiveScene.Revealed shown ->
                    new Poster(part(scene), RevealPoster.of(shown, phase(shown)), true);
            case LiveScene.Ended ended when ended.round().phase() instanceof Phase.Ended it ->
                    new Poster(Poster.END, StandingsPoster.of(ended, it), true);
            case LiveScene.Paused paused -> open(part(scene), paused(paused.round(), paused.why()));
            case LiveScene.Lost lost ->
                    open(part(scene), paused(lost.round(), PauseReason.QUIZ_GONE));
            case LiveScene.Asking _, LiveScene.FirstVote _, LiveScene.Ended _ ->
                    throw new IllegalArgumentException(
                            "scene and phase differ: " + scene.round().phase());
        };
    }

    /// Makes the first picture that a class sees as quick as all others, which takes about half a second of somebody's time.
    public static void warmUp() {
        VoteChart.warmUp();
    }

    private static Poster open(String part, Card card) {
        return new Poster(part, card, false);
    }

    private static Optional<Phase.Revealed> phase(LiveScene.Revealed scene) {
        return scene.round().phase() instanceof Phase.Revealed phase
                        && phase.turn().index() == scene.asked().index()
                ? Optional.of(phase)
                : Optional.empty();
    }

    private static String part(LiveScene scene) {
        if (scene instanceof LiveScene.Revealed shown) {
            return Poster.question(shown.asked().index());
        }
        LiveRound round = scene.round();
        return round.index().isPresent()
                ? Poster.question(round.index().getAsInt())
                : round.open() ? Poster.LOBBY : Poster.END;
    }

    /// The question is out of sight as long as its time stands still.
    private static Card paused(LiveRound round, PauseReason why) {
        return Card.on(Tone.MIXED)
                .text("### Paused")
                .text(Pauses.why(why) + " What you have answered is kept.")
                .buttons(Frame.controls(round.id()))
                .done();
    }

    /// What stays behind in a channel that the round has left.
    public static Card moved(LiveRound round) {
        return Card.on(Tone.PLAIN)
                .text("This round goes on in <#" + round.place().channel() + ">.")
                .done();
    }

    /// What stays behind of a message that was sent anew.
    public static Card below() {
        return Card.on(Tone.PLAIN).text("This goes on further below.").done();
    }

    /// The lobby once the class has left it.
    public static Poster leftLobby(LiveRound round, Optional<Quiz> quiz) {
        Card card =
                quiz.filter(_ -> round.open())
                        .map(open -> LobbyPoster.begun(round, open))
                        .orElseGet(() -> LobbyPoster.over(round, quiz));
        return new Poster(Poster.LOBBY, card, true);
    }

    /// A question that the class has left without its key.
    public static Poster leftQuestion(LiveRound round, int index) {
        return new Poster(
                Poster.question(index),
                Card.on(Tone.PLAIN)
                        .text(
                                "Question %d of %d was left out. It counts for nobody."
                                        .formatted(index + 1, round.plan().size()))
                        .done(),
                true);
    }
}
