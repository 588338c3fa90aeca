package dev.memoquiz.discord.live.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What moves live rounds on goes on, whatever befalls it.
final class TickerTest {
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch often = new CountDownLatch(5);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private boolean tickedOften() throws InterruptedException {
        return often.await(20, TimeUnit.SECONDS);
    }

    @Test
    void a_rush_of_handlers_holds_up_no_deadline() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                handlers.execute(() -> {
                    while (!over.get()) {
                        Thread.onSpinWait();
                    }
                });
            }
            start(PAUSE, () -> {});
            boolean ticked = tickedOften();
            over.set(true);
            assertThat(ticked).isTrue();
        }
    }

    @Test
    void what_goes_wrong_once_is_tried_again() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        start(
                PAUSE,
                () -> {
                    switch (times.incrementAndGet()) {
                        case 1 -> throw new IllegalStateException("planned");
                        case 2 -> throw new StackOverflowError("planned");
                        default -> {}
                    }
                });
        assertThat(tickedOften()).isTrue();
    }

    @Test
    void it_is_back_as_soon_as_the_work_wants() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        new Ticker(
                        () -> {
                            int time = times.incrementAndGet();
                            often.countDown();
                            return time < 5 ? Duration.ZERO : HOUR;
                        },
                        timer,
                        HOUR)
                .start();
        assertThat(tickedOften()).isTrue();
        assertThat(times).hasValue(5);
    }

    private void start(Duration pause, Runnable work) {
        new Ticker(
                        () -> {
                            often.countDown();
                            work.run();
                            return pause;
                        },
                        timer,
                        pause)
                .start();
    }
}
