package dev.memoquiz.discord.shard;

import dev.memoquiz.discord.gate.Apology;
import java.time.Duration;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets people in whose shard is ours, and leaves all others to the process that has it. The gateway's thread never waits here, or the
/// connection would be lost.
///
/// @param inside receives them
public record Threshold(Roster roster, int shard, Executor handlers, EventListener inside)
        implements EventListener {
    /// How long an event waits in all until its shard's live rounds are led, or it is known that they are another's.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    static final String UNREACHABLE =
            "I cannot reach my database just now, so nothing was counted. Please try again in a moment.";

    private static final Logger LOG = LoggerFactory.getLogger(Threshold.class);

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof GenericInteractionCreateEvent interaction) {
            receive(interaction);
        }
    }

    private void receive(GenericInteractionCreateEvent event) {
        if (roster.leading(shard).isDone() && !roster.stale()) {
            pass(event, PATIENCE);
        } else {
            handlers.execute(() -> pass(event, patience()));
        }
    }

    /// What is another's is never led here.
    private Duration patience() {
        return roster.owner(shard, Duration.ZERO) == Roster.Owner.ANOTHERS
                ? PATIENCE
                : roster.awaitLeading(shard, PATIENCE);
    }

    private void pass(GenericInteractionCreateEvent event, Duration patience) {
        switch (roster.owner(shard, patience)) {
            case OURS -> inside.onEvent(event);
            case ANOTHERS -> leave(event);
            case UNKNOWN -> tell(event);
        }
    }

    /// Whoever has the shard now has received the event, too.
    private void leave(GenericInteractionCreateEvent event) {
        LOG.info(
                "interaction {} is left to the process that has shard {}",
                event.getInteraction().getId(),
                shard);
    }

    /// Does nothing for it, since another process may.
    private static void tell(GenericInteractionCreateEvent event) {
        if (event instanceof IReplyCallback asker) {
            Apology.send(asker, UNREACHABLE);
        }
    }
}
