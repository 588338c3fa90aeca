package dev.memoquiz.storage;

import dev.memoquiz.domain.round.Commit;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A task in the writer's queue. What it came to is told only when it is durable.
final class Work {
    private final Function<Handle, Commit> task;
    private final CompletableFuture<Commit> done = new CompletableFuture<>();
    private Commit outcome = new Commit.Conflict();

    Work(Function<Handle, Commit> task) {
        this.task = task;
    }

    CompletableFuture<Commit> done() {
        return done;
    }

    void run(Transaction transaction) {
        outcome = transaction.run(task);
    }

    void acknowledge() {
        done.complete(outcome);
    }

    void fail(Throwable failure) {
        done.completeExceptionally(failure);
    }
}
