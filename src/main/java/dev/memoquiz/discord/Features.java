package dev.memoquiz.discord;

import dev.memoquiz.app.Desk;
import dev.memoquiz.discord.appeal.AppealsCommand;
import dev.memoquiz.discord.help.HelpCommand;
import dev.memoquiz.discord.live.LiveCommand;
import dev.memoquiz.discord.live.LivePresses;
import dev.memoquiz.discord.live.host.HostPresses;
import dev.memoquiz.discord.live.stage.LiveStage;
import dev.memoquiz.discord.live.vote.VotePresses;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.read.ReadCommand;
import dev.memoquiz.discord.read.ReadPresses;
import dev.memoquiz.discord.round.Practice;
import dev.memoquiz.discord.round.RoundCommand;
import dev.memoquiz.discord.round.RoundPresses;
import dev.memoquiz.discord.score.LeaderboardCommand;
import dev.memoquiz.discord.score.ScoreCommand;
import dev.memoquiz.discord.score.WhyCommand;
import dev.memoquiz.discord.talk.Acknowledgement;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Watch;
import java.time.InstantSource;
import java.util.List;

/// Everything that the bot can do, put together.
record Features(Desk desk, Usual usual, LiveStage stage, InstantSource clock) {
    /// Also practises with them, which takes a moment.
    Reception reception(Acknowledgement acknowledgement, Watch watch) {
        RoundPresses rounds = new RoundPresses(desk);
        WhyCommand why = new WhyCommand(desk.showScore(), desk.appeals().appealAnswer());
        AppealsCommand appeals = new AppealsCommand(desk.appeals());
        HostPresses host = new HostPresses(desk.live(), stage, clock);
        VotePresses votes = new VotePresses(desk.live(), stage.painter());
        List<Command> commands =
                List.of(
                        new RoundCommand(desk, rounds, usual),
                        new LiveCommand(desk.live(), host, desk.quizzes(), usual),
                        new ReadCommand(desk.quizzes(), usual),
                        new ScoreCommand(desk.showScore()),
                        new LeaderboardCommand(desk.showScore()),
                        why,
                        appeals,
                        new HelpCommand());
        Presses presses =
                new Presses(
                        rounds,
                        new ReadPresses(desk.quizzes()),
                        why,
                        appeals,
                        new LivePresses(votes, host));
        Practice.at(desk, usual, clock);
        return new Reception(commands, presses, acknowledgement, watch);
    }
}
