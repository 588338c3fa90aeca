package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Many readers whose answers come at a fixed rate, however long each takes to be answered (an open loop).
///
/// Between two answers a reader also asks for the next question, opens forms and chooses letters; that comes on top of the rate.
final class AnswerLoad implements AutoCloseable {
    private static final int READERS = 200;
    private static final int CLASSES = 8;

    /// Between one reader and the next; all at once would be a rush, which is another measurement.
    private static final Duration ARRIVAL = Duration.ofMillis(50);

    /// @param late milliseconds from when the answer was due to when it was dispatched: the fault of this benchmark, not of the bot
    /// @param taken milliseconds from its dispatch to the bot's reply
    record Sample(double late, double taken) {}

    private static final class Over extends RuntimeException {}

    private final LinkedBlockingQueue<Long> due = new LinkedBlockingQueue<>();
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean over;

    AnswerLoad(FakeDiscord discord) {
        for (int i = 0; i < READERS; i++) {
            Pupil pupil =
                    new Pupil(
                            discord.user("Reader " + i),
                            discord.guild("Class " + i % CLASSES).channel("history"),
                            this::give);
            Duration wait = ARRIVAL.multipliedBy(i);
            readers.execute(() -> play(pupil, wait));
        }
    }

    private void play(Pupil pupil, Duration wait) {
        try {
            Thread.sleep(wait);
            pupil.run();
        } catch (Over | InterruptedException _) {
            // The end was expected.
        } catch (RuntimeException failure) {
            if (!over) {
                failures.add(failure);
            }
        }
    }

    private Outcome give(Supplier<Outcome> answer) {
        long at = next();
        double late = (System.nanoTime() - at) / 1e6;
        Outcome outcome = answer.get();
        samples.add(new Sample(late, outcome.latency().toNanos() / 1e6));
        return outcome;
    }

    private long next() {
        try {
            long at = due.take();
            if (at < 0) {
                due.add(at);
                throw new Over();
            }
            return at;
        } catch (InterruptedException _) {
            throw new Over();
        }
    }

    /// Lets answers come at this rate for so long, then forgets what was measured before and tells what was measured in that time.
    List<Sample> run(int perSecond, Duration time) throws InterruptedException {
        samples.clear();
        long interval = 1_000_000_000L / perSecond;
        long start = System.nanoTime();
        for (long i = 0; i * interval < time.toNanos(); i++) {
            long at = start + i * interval;
            LockSupport.parkNanos(at - System.nanoTime());
            due.add(at);
        }
        Thread.sleep(500);
        return List.copyOf(samples);
    }

    /// What went wrong and how often.
    Map<String, Long> failures() {
        return failures.stream()
                .collect(Collectors.groupingBy(Throwable::toString, Collectors.counting()));
    }

    @Override
    public void close() {
        over = true;
        due.add(-1L);
        readers.close();
    }
}
