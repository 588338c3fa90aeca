package dev.memoquiz.discord.gate;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/// Does the tasks of one lane one after another, in the order in which they came. Those of different lanes never wait for each other.
public final class Lanes {
    private static final CompletableFuture<Void> NOBODY = CompletableFuture.completedFuture(null);

    private final Executor workers;

    /// When the last task of each lane will be done; no lane without a task.
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    public Lanes(Executor workers) {
        this.workers = workers;
    }

    /// Returns at once; a worker does the task when it is its turn.
    public void execute(String lane, Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Void> before = Objects.requireNonNullElse(last.put(lane, done), NOBODY);
        var _ = before.thenRun(() -> workers.execute(() -> run(lane, task, done)));
    }

    private void run(String lane, Runnable task, CompletableFuture<Void> done) {
        try {
            task.run();
        } finally {
            last.remove(lane, done);
            done.complete(null);
        }
    }

    int count() {
        return last.size();
    }
}
