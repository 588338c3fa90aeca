package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Marks;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.quiz.Replay;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;

/// Draws the end: the first ten, the teams, and what can be done now.
final class StandingsPoster {
    private static final int SHOWN = 10;

    private StandingsPoster() {}

    static Card of(LiveScene.Ended scene, Phase.Ended ended) {
        LiveRound round = scene.round();
        LiveStandings standings = scene.standings();
        LiveId id = round.id();
        return Card.on(Tone.PLAIN)
                .text(scene.quiz().map(quiz -> "-# " + Frame.title(quiz)).orElse(""))
                .text("### " + how(ended, round))
                .text(ranks(standings, new Marks(round)))
                .text(teams(standings.teams(), new Marks(round)))
                .text(
                        "My result shows your own place and what you missed, with the words of the text that prove it;"
                                + " nobody else sees it.")
                .text(scene.quiz().map(_ -> Replay.line("/live start", round.plan())).orElse(""))
                .buttons(buttons(id, scene.quiz()))
                .done();
    }

    /// Without the quiz there is nothing to read and nothing to play again.
    private static List<Button> buttons(LiveId id, Optional<Quiz> quiz) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Frame.aside("My result", new LiveButton.Mine(id)).withStyle(ButtonStyle.PRIMARY));
        quiz.map(Frame::text).ifPresent(buttons::add);
        buttons.add(Frame.aside("Table of answers", new LiveButton.Sheet(id)));
        if (quiz.isPresent()) {
            buttons.add(Frame.aside("Play again with other questions", new LiveButton.Again(id)));
        }
        return buttons;
    }

    private static String how(Phase.Ended ended, LiveRound round) {
        int counted = round.revealed().size();
        String questions = Counts.of(counted, "question");
        return switch (ended.why()) {
            case EndReason.FINISHED -> "The round is over: " + questions;
            case EndReason.HOST -> "The host has ended the round after " + questions;
            case EndReason.IDLE ->
                    "Nobody did anything for an hour, so the round ended after " + questions;
        };
    }

    private static String ranks(LiveStandings standings, Marks marks) {
        List<LiveStandings.Rank> ranks = standings.ranks();
        if (ranks.isEmpty()) {
            return "Nobody played.";
        }
        int hidden = Math.max(0, ranks.size() - SHOWN);
        return ranks.stream()
                        .limit(SHOWN)
                        .map(rank ->
                                "**%d** %s · %s"
                                        .formatted(
                                                rank.rank(),
                                                Frame.name(rank.player().reader().name()),
                                                marks.score(rank.score())))
                        .collect(Collectors.joining("\n"))
                + (hidden == 0 ? "" : "\n-# and " + Counts.of(hidden, "other"));
    }

    private static String teams(List<LiveStandings.TeamRank> teams, Marks marks) {
        return teams.isEmpty()
                ? ""
                : teams.stream()
                        .map(team ->
                                "**%d** Team %d · %s a player · %s"
                                        .formatted(
                                                team.rank(),
                                                team.team() + 1,
                                                marks.mean(team.mean()),
                                                Counts.of(team.players(), "player")))
                        .collect(Collectors.joining("\n", "**Teams**\n", ""));
    }
}
