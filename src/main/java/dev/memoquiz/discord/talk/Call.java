package dev.memoquiz.discord.talk;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// A command as it was sent: by whom, and with which options.
public record Call(Asker asker, CommandInteraction payload) {
    /// Empty for a command without subcommands.
    public Optional<String> subcommand() {
        return Optional.ofNullable(payload.getSubcommandName());
    }

    private Optional<OptionMapping> option(String name) {
        return Optional.ofNullable(payload.getOption(name));
    }

    /// What `how` reads of an option. One without the value that it should have counts as left out: Discord checks options, but what
    /// stands between it and the bot need not.
    public <T> Optional<T> option(String name, Function<OptionMapping, T> how) {
        try {
            return option(name).map(how);
        } catch (IllegalStateException | ArithmeticException | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    public Optional<String> text(String name) {
        return option(name, OptionMapping::getAsString);
    }
}
