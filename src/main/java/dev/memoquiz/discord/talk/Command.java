package dev.memoquiz.discord.talk;

import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// A slash command of the bot.
public interface Command {
    /// How it is registered with Discord.
    SlashCommandData described();

    /// Where it is on offer: everywhere, unless it says otherwise.
    default Places places() {
        return Places.EVERYWHERE;
    }

    Reply answer(Call call);

    /// Up to 25 completions of a quiz name that is being typed.
    default List<Completion> complete(String typed) {
        return List.of();
    }

    /// In which contexts a command is on offer, and to whose installations.
    record Places(Set<InteractionContextType> contexts, Set<IntegrationType> installs) {
        /// In servers, direct messages and groups.
        static final Places EVERYWHERE =
                new Places(InteractionContextType.ALL, IntegrationType.ALL);

        /// In servers that the bot is a member of.
        public static final Places SERVERS =
                new Places(
                        Set.of(InteractionContextType.GUILD),
                        Set.of(IntegrationType.GUILD_INSTALL));
    }

    /// What is offered while typing, and the value that stands for it.
    record Completion(String name, String value) {}
}
