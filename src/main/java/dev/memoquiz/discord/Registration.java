package dev.memoquiz.discord;

import dev.memoquiz.discord.shard.Connections;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers the commands with Discord, only when they differ from those it has. Until that is done they stay as they were, and it is
/// tried again.
///
/// @param connections of which any will do for a second try
/// @param again how long to wait for that
record Registration(
        List<SlashCommandData> wanted,
        Connections connections,
        ScheduledExecutorService timer,
        Duration again) {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    static Registration of(BotParts parts, Connections connections, Reception reception) {
        return new Registration(reception.described(), connections, parts.workers().timer(), AGAIN);
    }

    /// Asks and, if need be, tells Discord, in the background.
    void begin(JDA jda) {
        try {
            jda.retrieveCommands(true).queue(present -> replace(jda, present), this::failed);
        } catch (RejectedExecutionException closing) {
            failed(closing);
        }
    }

    private void replace(JDA jda, List<Command> present) {
        if (byName(present.stream().map(CommandData::fromCommand).toList())
                .equals(byName(wanted))) {
            LOG.info("{} commands are registered as they should be", present.size());
            return;
        }
        try {
            jda.updateCommands()
                    .addCommands(wanted)
                    .queue(done -> LOG.info("{} commands registered", done.size()), this::failed);
        } catch (RejectedExecutionException closing) {
            failed(closing);
        }
    }

    /// Each command as Discord would be sent it, so that the two sides compare by value.
    private static Map<String, Map<String, Object>> byName(List<? extends CommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(CommandData::getName, Registration::plain));
    }

    private static Map<String, Object> plain(CommandData command) {
        return DataObject.fromJson(command.toData().toJson()).toMap();
    }

    /// As when Discord is in trouble, or the shard is being handed on.
    private void failed(Throwable failure) {
        LOG.warn("the commands could not be registered yet: {}", failure.toString());
        try {
            var _ = timer.schedule(this::beginAgain, again.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("the bot ends before its commands are registered");
        }
    }

    private void beginAgain() {
        connections
                .any()
                .ifPresentOrElse(
                        this::begin,
                        () -> failed(new IllegalStateException("nothing is connected")));
    }
}
