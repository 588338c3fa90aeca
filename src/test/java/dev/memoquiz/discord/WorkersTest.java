package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkersTest {
    private final Workers workers = Workers.start();

    @Test
    void when_very_many_requests_wait_the_next_is_sent_by_whoever_brings_it() {
        CountDownLatch slow = new CountDownLatch(1);
        int full = Workers.REQUESTS_AT_A_TIME + Workers.REQUESTS_IN_LINE;
        IntStream.range(0, full).forEach(_ -> workers.requests().execute(() -> await(slow)));
        assertThat(workers.requestsWaiting()).isEqualTo(Workers.REQUESTS_IN_LINE);
        CompletableFuture<Thread> sender = new CompletableFuture<>();
        workers.requests().execute(() -> sender.complete(Thread.currentThread()));
        assertThat(sender).isCompletedWithValue(Thread.currentThread());
        slow.countDown();
        workers.stop();
    }

    @Test
    void after_the_end_no_request_is_sent() {
        workers.stop();
        CompletableFuture<Thread> sender = new CompletableFuture<>();
        workers.requests().execute(() -> sender.complete(Thread.currentThread()));
        assertThat(sender).isNotDone();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
