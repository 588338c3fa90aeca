package dev.memoquiz.fakediscord.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/// All messages, the oldest forgotten beyond a limit so that a long load run fits into memory.
public final class Messages {
    private final Map<Long, StoredMessage> byId = new ConcurrentHashMap<>();
    private final Map<Long, ConcurrentSkipListSet<Long>> byChannel = new ConcurrentHashMap<>();
    private final Newest<Long> kept;

    Messages(int limit) {
        this.kept = new Newest<>(limit);
    }

    public void add(StoredMessage message) {
        byId.put(message.id(), message);
        byChannel
                .computeIfAbsent(message.channel().id(), id -> new ConcurrentSkipListSet<>())
                .add(message.id());
        kept.add(message.id()).ifPresent(this::forget);
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

    private void forget(long id) {
        StoredMessage gone = byId.remove(id);
        if (gone != null) {
            byChannel.getOrDefault(gone.channel().id(), new ConcurrentSkipListSet<>()).remove(id);
        }
    }
}
