package dev.memoquiz.discord.talk;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// A command as it was sent: by whom, and with which options.
public record Call(Asker asker, CommandInteraction payload) {
    /// Empty for a command without subcommands.
    public Optional<String> subcommand() {
        return Optional.ofNullable(payload.getSubcommandName());
    }

    public Optional<OptionMapping> option(String name) {
        return Optional.ofNullable(payload.getOption(name));
    }

    public Optional<String> text(String name) {
        return option(name).map(OptionMapping::getAsString);
    }
}
