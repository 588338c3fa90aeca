package dev.memoquiz.fakediscord.people;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Waiting for the bot, never for ever.
public final class Waiting {
    private static final long LIMIT_SECONDS = 10;
    private static final Duration STEP = Duration.ofMillis(5);

    private Waiting() {}

    static <T> T forResult(CompletableFuture<T> future, String what) {
        try {
            return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("waited 10 s for " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, e);
        }
    }

    /// Asks again and again until it is so; IllegalStateException after 10 seconds.
    public static void until(BooleanSupplier condition, String what) {
        for (long step = 0; !condition.getAsBoolean(); step++) {
            if (step * STEP.toMillis() > LIMIT_SECONDS * 1000) {
                throw new IllegalStateException("waited 10 s for " + what);
            }
            pause(what);
        }
    }

    private static void pause(String what) {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, e);
        }
    }
}
