package dev.memoquiz.storage;

import dev.memoquiz.storage.Transaction.Connecting;
import dev.memoquiz.storage.Work.Outcome;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.database.Database.Trouble;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes. Whatever is queued while a transaction is being flushed to the disk shares the next one, so that
/// many callers pay for one flush; each is told after it. In a rush it lets some more come first: fewer transactions leave more of the
/// processor and the disk to everything else.
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /// Half as long saves less, twice as long little more and keeps everybody waiting.
    private static final Breath BREATH = () -> Thread.sleep(Duration.ofMillis(2));

    private final BlockingQueue<Work<?>> queue;
    private final Transaction transaction;
    private final Database database;
    private final CommitWatch watch;
    private final Breath breath;
    private final Thread thread = Thread.ofPlatform().name("writer").daemon().unstarted(this::run);

    /// Those of a group that are still to be done again, each in a transaction of its own.
    private final Queue<Work<?>> again = new ArrayDeque<>();

    private volatile boolean closed;
    private boolean crowded;

    private Writer(
            Database database, int queue, CommitWatch watch, Connecting connecting, Breath breath) {
        this.queue = new ArrayBlockingQueue<>(queue);
        this.transaction = new Transaction(database, connecting);
        this.database = database;
        this.watch = watch;
        this.breath = breath;
    }

    /// A pause in which more may come, taken after changes that shared a transaction; who comes alone later does not wait for it.
    interface Breath {
        void take() throws InterruptedException;
    }

    /// @param queue how many changes may wait to be written before more are refused
    static Writer start(Database database, int queue, CommitWatch watch, Connecting connecting) {
        return start(database, queue, watch, connecting, BREATH);
    }

    static Writer start(
            Database database, int queue, CommitWatch watch, Connecting connecting, Breath breath) {
        Writer writer = new Writer(database, queue, watch, connecting, breath);
        writer.thread.start();
        return writer;
    }

    /// Runs a task of which all that it writes stays: what it refuses it has not written.
    <T> T keep(Function<Handle, T> task) {
        return write(handle -> new Outcome.Keep<>(task.apply(handle)));
    }

    /// Runs `task` in a transaction and returns what it tells once that is durable.
    <T> T write(Function<Handle, Outcome<T>> task) {
        Work<T> work = new Work<>(task);
        enqueue(work);
        try {
            return work.done().join();
        } catch (CompletionException e) {
            throw database.failure(e.getCause() == null ? e : e.getCause());
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
            List<Work<?>> works = new ArrayList<>();
            try {
                fetch(works);
                write(works);
            } catch (RuntimeException | Error e) {
                giveUp(works, e);
            }
        }
        transaction.close();
    }

    /// Whatever happens, nobody waits for ever, and of what was begun nothing is kept.
    private void giveUp(List<Work<?>> works, Throwable failure) {
        LOG.error("the writer goes on after a failure between changes", failure);
        transaction.abandon();
        again.clear();
        works.forEach(work -> work.fail(failure));
    }

    /// Adds what is queued, once there is something; nothing at the end.
    private void fetch(List<Work<?>> works) {
        try {
            if (crowded && queue.size() < database.group()) {
                breath.take();
            }
            works.add(queue.take());
        } catch (InterruptedException e) {
            LOG.debug("The store is closing: {} changes are still to be written", queue.size());
        }
        queue.drainTo(works, database.group() - works.size());
        crowded = works.size() > 1;
    }

    private void write(List<Work<?>> works) {
        if (works.isEmpty()) {
            return;
        }
        CommitWatch.Group heard = watch.begun(works.size());
        try {
            transaction.begin();
        } catch (RuntimeException e) {
            heard.failed();
            works.forEach(work -> work.fail(e));
            failWaiting(e);
            return;
        }
        boolean stays;
        try {
            stays = works.stream().allMatch(work -> work.run(transaction));
        } catch (RuntimeException | Error e) {
            undo(works, heard, e);
            return;
        }
        if (stays) {
            commit(works, heard);
        } else {
            undoAsWished(works, heard);
        }
    }

    /// What one wants undone takes the others with it, so each gets a transaction of its own.
    private void undoAsWished(List<Work<?>> works, CommitWatch.Group heard) {
        transaction.rollBack();
        if (works.size() == 1) {
            works.forEach(Work::acknowledge);
            heard.committed();
        } else {
            heard.failed();
            each(works);
        }
    }

    private void each(List<Work<?>> works) {
        again.addAll(works);
        while (!again.isEmpty()) {
            write(List.of(again.remove()));
        }
    }

    /// A server that is silent is waited for by all together, not by one group after the other.
    private void failWaiting(RuntimeException failure) {
        if (database.trouble(failure) == Trouble.LOST) {
            List<Work<?>> waiting = new ArrayList<>(again);
            again.clear();
            queue.drainTo(waiting);
            waiting.forEach(work -> work.fail(failure));
        }
    }

    private void commit(List<Work<?>> works, CommitWatch.Group heard) {
        try {
            transaction.commit();
        } catch (RuntimeException | Error e) {
            if (database.trouble(e) == Trouble.LOST) {
                heard.failed();
                works.forEach(work -> work.fail(unknown(e)));
            } else {
                undo(works, heard, e);
            }
            return;
        }
        works.forEach(Work::acknowledge);
        heard.committed();
    }

    /// To do it again could do it twice.
    private static StorageException unknown(Throwable cause) {
        return new StorageException(
                "The connection to the database broke off during a commit, so nobody knows whether it was stored."
                        + " Look before you try again.",
                cause);
    }

    private void undo(List<Work<?>> works, CommitWatch.Group heard, Throwable failure) {
        transaction.rollBack(failure);
        heard.failed();
        alone(works, failure);
    }

    /// One failing change must not sink those it shared a transaction with, so each gets one of its own. A lost connection is
    /// nobody's fault, so they stay together.
    private void alone(List<Work<?>> works, Throwable failure) {
        Trouble trouble = database.trouble(failure);
        boolean together = works.size() == 1 || trouble == Trouble.LOST;
        if (!together) {
            each(works);
        } else if (trouble != Trouble.LASTING && works.stream().allMatch(Work::mayTryAgain)) {
            write(works);
        } else {
            works.forEach(work -> work.fail(failure));
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
