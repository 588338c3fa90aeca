package dev.memoquiz.discord;

import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers the commands with Discord, only when they differ from those it has.
final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private Registration() {}

    /// Asks and, if need be, tells Discord, in the background. A failure leaves the commands as they were.
    static void update(JDA jda, List<SlashCommandData> wanted) {
        jda.retrieveCommands(true)
                .queue(
                        present -> {
                            try {
                                replace(jda, present, wanted);
                            } catch (RejectedExecutionException closing) {
                                // The shard is being handed on; who gets it registers them.
                                failed(closing);
                            }
                        },
                        Registration::failed);
    }

    private static void replace(JDA jda, List<Command> present, List<SlashCommandData> wanted) {
        if (byName(present.stream().map(CommandData::fromCommand).toList())
                .equals(byName(wanted))) {
            LOG.info("{} commands are registered as they should be", present.size());
            return;
        }
        jda.updateCommands()
                .addCommands(wanted)
                .queue(
                        done -> LOG.info("{} commands registered", done.size()),
                        Registration::failed);
    }

    /// Each command as Discord would be sent it, so that the two sides compare by value.
    private static Map<String, Map<String, Object>> byName(List<? extends CommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(CommandData::getName, Registration::plain));
    }

    private static Map<String, Object> plain(CommandData command) {
        return DataObject.fromJson(command.toData().toJson()).toMap();
    }

    private static void failed(Throwable failure) {
        LOG.warn("the commands could not be registered: {}", failure.toString());
    }
}
