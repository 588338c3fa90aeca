package dev.memoquiz.fakediscord.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/// All messages, the oldest forgotten beyond a limit so that a long load run fits into memory.
public final class Messages {
    private final int limit;
    private final Map<Long, StoredMessage> byId = new ConcurrentHashMap<>();
    private final Map<Long, ConcurrentSkipListSet<Long>> byChannel = new ConcurrentHashMap<>();
    private final Queue<Long> order = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    Messages(int limit) {
        this.limit = limit;
    }

    public void add(StoredMessage message) {
        byId.put(message.id(), message);
        byChannel
                .computeIfAbsent(message.channel().id(), id -> new ConcurrentSkipListSet<>())
                .add(message.id());
        order.add(message.id());
        if (count.incrementAndGet() > limit) {
            forgetOldest();
        }
    }

    public Optional<StoredMessage> find(long id) {
        return Optional.ofNullable(byId.get(id)).filter(message -> !message.deleted());
    }

    public void delete(StoredMessage message) {
        message.delete();
        forget(message.id());
    }

    /// Oldest first.
    public List<StoredMessage> in(long channelId) {
        return byChannel.getOrDefault(channelId, new ConcurrentSkipListSet<>()).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private void forgetOldest() {
        Long oldest = order.poll();
        if (oldest != null) {
            count.decrementAndGet();
            forget(oldest);
        }
    }

    private void forget(long id) {
        StoredMessage gone = byId.remove(id);
        if (gone != null) {
            byChannel.getOrDefault(gone.channel().id(), new ConcurrentSkipListSet<>()).remove(id);
        }
    }
}
