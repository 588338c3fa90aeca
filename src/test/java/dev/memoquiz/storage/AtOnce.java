package dev.memoquiz.storage;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Tasks that all start at the same moment, each on a thread of its own.
public final class AtOnce {
    private AtOnce() {}

    /// What each task gave, in their order.
    public static <T> List<T> all(List<Callable<T>> tasks) {
        CountDownLatch ready = new CountDownLatch(tasks.size());
        List<Future<T>> results;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            results =
                    tasks.stream()
                            .map(task -> threads.submit(() -> together(ready, task)))
                            .toList();
        }
        return results.stream().map(AtOnce::result).toList();
    }

    private static <T> T result(Future<T> done) {
        if (done.state() == Future.State.FAILED) {
            throw new AssertionError("a task failed", done.exceptionNow());
        }
        return done.resultNow();
    }

    private static <T> T together(CountDownLatch ready, Callable<T> task) throws Exception {
        ready.countDown();
        ready.await();
        return task.call();
    }
}
