package dev.memoquiz.discord.talk;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// A slash command of the bot.
public interface Command {
    /// How it is registered with Discord.
    SlashCommandData described();

    Reply answer(Call call);

    /// Up to 25 completions of a quiz name that is being typed.
    default List<Completion> complete(String typed) {
        return List.of();
    }

    /// What is offered while typing, and the value that stands for it.
    record Completion(String name, String value) {}
}
