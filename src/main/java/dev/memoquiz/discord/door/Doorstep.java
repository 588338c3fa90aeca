package dev.memoquiz.discord.door;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/// Lets people in once the bot has started; until then they wait, for a moment.
///
/// @param opened completes with whoever receives people, and exceptionally when the start has failed
/// @param patience how long somebody waits; well below Discord's three seconds
public record Doorstep(
        CompletableFuture<? extends EventListener> opened, Duration patience, Anteroom anteroom)
        implements EventListener {
    static final String STARTING =
            "I am just starting, so nothing was counted. Please try again in a moment.";

    @Override
    public void onEvent(GenericEvent event) {
        if (opened.isDone()) {
            pass(event);
        } else if (event instanceof GenericInteractionCreateEvent interaction) {
            anteroom.enter(interaction, () -> await(interaction));
        }
    }

    private Optional<String> await(GenericInteractionCreateEvent event) {
        CompletableFuture<Boolean> inTime =
                opened.handle((_, _) -> true)
                        .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!inTime.join()) {
            return Optional.of(STARTING);
        }
        pass(event);
        return Optional.empty();
    }

    /// A start that failed is told by whoever asked for it, and nobody is there for its events.
    private void pass(GenericEvent event) {
        if (!opened.isCompletedExceptionally()) {
            opened.join().onEvent(event);
        }
    }
}
