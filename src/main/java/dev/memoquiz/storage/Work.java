package dev.memoquiz.storage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A task in the writer's queue. What it came to is told only when it is durable.
final class Work<T> {
    private static final int TRIES = 5;

    private final Function<Handle, Outcome<T>> task;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Optional<Outcome<T>> outcome = Optional.empty();
    private int failed;

    Work(Function<Handle, Outcome<T>> task) {
        this.task = task;
    }

    /// What a task came to, and whether what it wrote is to stay. What wrote nothing may stay.
    sealed interface Outcome<T> {
        /// What the caller is told.
        T told();

        record Keep<T>(T told) implements Outcome<T> {}

        /// Everything that the task wrote is undone. The tasks that share its transaction are then done a second time, so this is for
        /// what happens seldom.
        record Undo<T>(T told) implements Outcome<T> {}
    }

    CompletableFuture<T> done() {
        return done;
    }

    /// Whether what was written is to stay.
    boolean run(Transaction transaction) {
        Outcome<T> came = transaction.run(task);
        outcome = Optional.of(came);
        return came instanceof Outcome.Keep<T>;
    }

    /// To be asked after each failure for which the task itself is not to blame.
    boolean mayTryAgain() {
        failed++;
        return failed < TRIES;
    }

    void acknowledge() {
        done.complete(outcome.orElseThrow().told());
    }

    void fail(Throwable failure) {
        done.completeExceptionally(failure);
    }
}
