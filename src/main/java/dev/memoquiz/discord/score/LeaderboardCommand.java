package dev.memoquiz.discord.score;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Window;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/leaderboard`: the best readers of this server or of all, over all time or lately.
public final class LeaderboardCommand implements Command {
    /// How far down a reader's own place is looked for.
    static final int DEPTH = 500;

    private static final String WHERE = "where";
    private static final String EVERYWHERE = "everywhere";
    private static final String PERIOD = "period";

    private final ShowScore scores;

    public LeaderboardCommand(ShowScore scores) {
        this.scores = scores;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("leaderboard", "Show who has the most points")
                .addOptions(
                        new OptionData(OptionType.STRING, WHERE, "Whose points are compared")
                                .addChoice("this server", "server")
                                .addChoice("everywhere", EVERYWHERE),
                        new OptionData(OptionType.STRING, PERIOD, "How far back points count")
                                .addChoice("all time", "all")
                                .addChoice("30 days", "30")
                                .addChoice("7 days", "7"));
    }

    @Override
    public Reply answer(Call call) {
        Scope scope = scope(call);
        Window window = window(call.text(PERIOD).orElse("all"));
        return new Reply.Private(
                LeaderboardView.of(
                        scores.top(scope, window, DEPTH),
                        call.asker().id(),
                        new LeaderboardView.Frame(scope, window)));
    }

    /// In private there is no server, so everybody is compared.
    private static Scope scope(Call call) {
        boolean everywhere = call.text(WHERE).filter(EVERYWHERE::equals).isPresent();
        return switch (call.asker().venue()) {
            case Venue.Server(String id) when !everywhere -> new Scope.InServer(id);
            case Venue _ -> new Scope.Everywhere();
        };
    }

    private static Window window(String period) {
        return switch (period) {
            case "30" -> Window.DAYS_30;
            case "7" -> Window.DAYS_7;
            default -> Window.ALL_TIME;
        };
    }
}
