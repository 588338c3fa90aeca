package dev.memoquiz.discord.shard;

import dev.memoquiz.discord.door.Anteroom;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets people in whose shard is ours, and leaves all others to the process that has it. Where that is not known, they wait for a moment.
///
/// @param inside receives them
public record Threshold(Roster roster, int shard, Anteroom anteroom, EventListener inside)
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
        boolean known = roster.leading(shard).isDone() && !roster.stale();
        if (!known || pass(event, Duration.ZERO).isPresent()) {
            anteroom.enter(event, () -> pass(event, patience()));
        }
    }

    /// What is another's is never led here.
    private Duration patience() {
        return roster.owner(shard, Duration.ZERO) == Roster.Owner.ANOTHERS
                ? PATIENCE
                : roster.awaitLeading(shard, PATIENCE);
    }

    /// What to tell somebody for whom nothing is done, since another process may do it.
    private Optional<String> pass(GenericInteractionCreateEvent event, Duration patience) {
        return switch (roster.owner(shard, patience)) {
            case OURS -> {
                inside.onEvent(event);
                yield Optional.empty();
            }
            case ANOTHERS -> {
                leave(event);
                yield Optional.empty();
            }
            case UNKNOWN -> Optional.of(UNREACHABLE);
        };
    }

    /// Whoever has the shard now has received the event, too.
    private void leave(GenericInteractionCreateEvent event) {
        LOG.info(
                "interaction {} is left to the process that has shard {}",
                event.getInteraction().getId(),
                shard);
    }
}
