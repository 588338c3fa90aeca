package dev.memoquiz.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Tells whether the bot can serve. The database is asked once at a time, however many want to know, and not waited for longer than
/// whoever asks over HTTP would wait.
final class Readiness implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
    private CompletableFuture<Boolean> asked = CompletableFuture.completedFuture(false);

    Page page(Signs signs) {
        List<String> missing = new ArrayList<>();
        if (!signs.connected().getAsBoolean()) {
            missing.add("Discord is not connected");
        }
        if (!answers(signs.databaseAnswers())) {
            missing.add("the database does not answer");
        }
        return missing.isEmpty()
                ? Page.text(200, "ready")
                : Page.text(503, "not ready: " + String.join(", ", missing));
    }

    private boolean answers(BooleanSupplier database) {
        return question(database)
                .copy()
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> false)
                .join();
    }

    private synchronized CompletableFuture<Boolean> question(BooleanSupplier database) {
        if (asked.isDone()) {
            asked = CompletableFuture.supplyAsync(database::getAsBoolean, asking);
        }
        return asked;
    }

    /// Does not wait for an answer that is still on its way.
    @Override
    public void close() {
        asking.shutdownNow();
    }
}
