package dev.memoquiz.discord.score;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/why`: the reader's latest answers, each with the rule that decided, its points and its time.
public final class WhyCommand implements Command {
    private static final int LATEST = 25;

    private final ShowScore scores;

    public WhyCommand(ShowScore scores) {
        this.scores = scores;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("why", "Show why your latest answers scored as they did");
    }

    @Override
    public Reply answer(Call call) {
        return new Reply.Private(WhyView.of(scores.why(call.asker().id(), LATEST), 0));
    }

    /// Turns to another page of the asker's own answers.
    public Reply turn(Asker asker, int page) {
        return new Reply.Update(WhyView.of(scores.why(asker.id(), LATEST), page));
    }
}
