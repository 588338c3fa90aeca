package dev.memoquiz.discord;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads of the bot.
///
/// @param timer sees to it that nobody waits too long
/// @param rounds leads live rounds, on a thread of its own: a deadline does not wait behind a rush of presses
/// @param requests sends requests to Discord, so many at a time
/// @param handlers a virtual thread for each interaction and each answered request
record Workers(
        ScheduledExecutorService timer,
        ScheduledExecutorService rounds,
        ThreadPoolExecutor requests,
        ExecutorService handlers) {
    /// JDA keeps a thread for each request under way; more than these wait in line, instead of thousands of threads in a rush.
    static final int REQUESTS_AT_A_TIME = 32;

    /// More than all answers that [Underway.Bounds] and the anteroom allow. Whoever comes when so many wait, such as one of very many
    /// live rounds, sends the request itself: that slows it down, and nothing is lost.
    static final int REQUESTS_IN_LINE = 4096;

    static final Duration IDLE = Duration.ofSeconds(30);

    private static final Duration LAST_STEPS = Duration.ofSeconds(1);

    static Workers start() {
        return new Workers(
                oneThread("discord-timer"),
                oneThread("live-rounds"),
                requestThreads(),
                Executors.newVirtualThreadPerTaskExecutor());
    }

    /// What is called off is forgotten at once: thousands of interactions would wait for their lateness otherwise, and JDA's own timer
    /// would keep each for ten seconds, also once it is answered.
    static ScheduledExecutorService oneThread(String name) {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name(name).factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static ThreadPoolExecutor requestThreads() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        REQUESTS_AT_A_TIME,
                        REQUESTS_AT_A_TIME,
                        IDLE.toSeconds(),
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(REQUESTS_IN_LINE),
                        Thread.ofPlatform().daemon().name("discord-request-", 1).factory(),
                        Workers::sentByTheCaller);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /// After the end nothing is sent, and nobody waits for it any more.
    private static void sentByTheCaller(Runnable request, ThreadPoolExecutor threads) {
        if (!threads.isShutdown()) {
            request.run();
        }
    }

    /// How many requests wait for a thread.
    int requestsWaiting() {
        return requests.getQueue().size();
    }

    /// Requests first, since an answered one still needs a handler.
    void stop() {
        timer.shutdownNow();
        letFinish(rounds);
        letFinish(requests);
        letFinish(handlers);
    }

    private static void letFinish(ExecutorService workers) {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_STEPS.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException _) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
