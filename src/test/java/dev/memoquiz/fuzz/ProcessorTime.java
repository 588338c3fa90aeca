package dev.memoquiz.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The processor time of all threads of this process but the asking one, to the nanosecond, with those that carry virtual threads and
/// without Java's own compilers and collectors.
final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// In a millisecond of rest: heartbeats and tickers take less.
    private static final long RESTING_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

    private final Map<Long, Long> known = new HashMap<>();
    private long total;

    /// Since it was first asked. What a thread took last before it ended is lost.
    long nanos() {
        Map<Long, Long> taken = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            long nanos = THREADS.getThreadCpuTime(id);
            if (id != Thread.currentThread().threadId() && nanos >= 0) {
                taken.put(id, nanos);
                total += nanos - known.getOrDefault(id, 0L);
            }
        }
        known.keySet().retainAll(taken.keySet());
        known.putAll(taken);
        return total;
    }

    /// Whether nobody does anything worth speaking of for a millisecond.
    boolean rests() {
        long before = nanos();
        try {
            Thread.sleep(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return nanos() - before < RESTING_NANOS;
    }
}
