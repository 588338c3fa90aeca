package dev.memoquiz.fakediscord.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Uploaded files by attachment id.
public final class Files {
    private final Map<Long, Upload> byId = new ConcurrentHashMap<>();

    public void put(long id, Upload upload) {
        byId.put(id, upload);
    }

    public Optional<Upload> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }
}
