package dev.memoquiz.storage;

import dev.memoquiz.storage.Work.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes. Whatever is queued while a transaction is being flushed to the disk shares the next one, so that
/// many callers pay for one flush; each is told after it.
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final BlockingQueue<Work<?>> queue;
    private final int group;
    private final Transaction transaction;
    private final Failures failures;
    private final Thread thread = Thread.ofPlatform().name("writer").daemon().unstarted(this::run);
    private volatile boolean closed;

    private Writer(Transaction transaction, Failures failures, Limits limits) {
        this.queue = new ArrayBlockingQueue<>(limits.queue());
        this.group = limits.group();
        this.transaction = transaction;
        this.failures = failures;
    }

    /// Takes over `connection`, which nobody else may use any more.
    static Writer start(Handle connection, Failures failures, Limits limits) {
        Writer writer = new Writer(new Transaction(connection), failures, limits);
        writer.thread.start();
        return writer;
    }

    /// Runs `task` in a transaction and returns what it tells once that is durable.
    <T> T write(Function<Handle, Outcome<T>> task) {
        Work<T> work = new Work<>(task);
        enqueue(work);
        try {
            return work.done().join();
        } catch (CompletionException e) {
            throw failures.of(e.getCause() == null ? e : e.getCause());
        }
    }

    private synchronized void enqueue(Work<?> work) {
        if (closed) {
            throw new StorageException(
                    "MemoQuiz is shutting down, so nothing was stored. Try again once it is back.");
        }
        if (!queue.offer(work)) {
            throw new StorageException(
                    "Too many answers are waiting to be stored, so this one was not. Try again in a moment.");
        }
    }

    /// How many tasks wait to be written.
    int waiting() {
        return queue.size();
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            write(next());
        }
        transaction.close();
    }

    /// What is queued, once there is something; nothing at the end.
    private List<Work<?>> next() {
        List<Work<?>> works = new ArrayList<>();
        try {
            works.add(queue.take());
        } catch (InterruptedException e) {
            LOG.debug("The store is closing: {} changes are still to be written", queue.size());
        }
        queue.drainTo(works, group - works.size());
        return works;
    }

    private void write(List<Work<?>> works) {
        try {
            transaction.begin();
        } catch (RuntimeException e) {
            works.forEach(work -> work.fail(e));
            return;
        }
        try {
            works.forEach(work -> work.run(transaction));
            transaction.commit();
            works.forEach(Work::acknowledge);
        } catch (RuntimeException | Error e) {
            transaction.rollBack();
            alone(works, e);
        }
    }

    /// One failing change must not sink those it shared a transaction with, so each gets one of its own.
    private void alone(List<Work<?>> works, Throwable failure) {
        if (works.size() == 1) {
            works.getFirst().fail(failure);
        } else {
            works.forEach(work -> write(List.of(work)));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
