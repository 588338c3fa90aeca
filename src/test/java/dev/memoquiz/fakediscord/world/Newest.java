package dev.memoquiz.fakediscord.world;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// The newest things of a kind, so that a long load run fits into memory. Safe for many threads.
public final class Newest<T> {
    private final int limit;
    private final Queue<T> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    public Newest(int limit) {
        this.limit = limit;
    }

    /// Adds one; the oldest, if that is now one too many.
    public Optional<T> add(T one) {
        queue.add(one);
        return size.incrementAndGet() > limit ? poll() : Optional.empty();
    }

    Optional<T> oldest() {
        return Optional.ofNullable(queue.peek());
    }

    /// Takes the oldest out.
    Optional<T> poll() {
        Optional<T> oldest = Optional.ofNullable(queue.poll());
        oldest.ifPresent(_ -> size.decrementAndGet());
        return oldest;
    }

    /// Oldest first.
    public List<T> all() {
        return List.copyOf(queue);
    }

    public void clear() {
        while (poll().isPresent()) {
            // One after the other, so that the size stays right while others add.
        }
    }
}
