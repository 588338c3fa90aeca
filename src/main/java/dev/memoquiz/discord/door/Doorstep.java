package dev.memoquiz.discord.gate;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Where people wait who come while the bot is still starting: for a moment, and then they are told. The gateway's thread never waits
/// here, or the connection would be lost.
///
/// @param opened completes with whoever receives people, and exceptionally when the start has failed
/// @param patience how long somebody waits; well below Discord's three seconds
/// @param room for so many; whoever comes beyond that hears nothing
public record Doorstep(
        CompletableFuture<? extends EventListener> opened,
        Executor handlers,
        Duration patience,
        Semaphore room)
        implements EventListener {
    static final String STARTING =
            "I am just starting, so nothing was counted. Please try again in a moment.";

    private static final int MOST = 256;

    public Doorstep(
            CompletableFuture<? extends EventListener> opened,
            Executor handlers,
            Duration patience) {
        this(opened, handlers, patience, new Semaphore(MOST));
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (opened.isDone()) {
            pass(event);
        } else if (event instanceof GenericInteractionCreateEvent && room.tryAcquire()) {
            handlers.execute(() -> {
                try {
                    await(event);
                } finally {
                    room.release();
                }
            });
        }
    }

    private void await(GenericEvent event) {
        CompletableFuture<Boolean> inTime =
                opened.handle((_, _) -> true)
                        .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (inTime.join()) {
            pass(event);
        } else if (event instanceof IReplyCallback asker) {
            Apology.send(asker, STARTING);
        }
    }

    /// A start that failed is told by whoever asked for it, and nobody is there for its events.
    private void pass(GenericEvent event) {
        if (!opened.isCompletedExceptionally()) {
            opened.join().onEvent(event);
        }
    }
}
