package dev.memoquiz.discord.help;

import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/help`: what the bot can do.
public final class HelpCommand implements Command {
    @Override
    public SlashCommandData described() {
        return Commands.slash("help", "Show what this bot can do");
    }

    @Override
    public Reply answer(Call call) {
        return new Reply.Private(HelpView.CARD);
    }
}
