package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.check.Violation;
import dev.memoquiz.fakediscord.world.Newest;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// What the bot asked for, and what was wrong with it. Keeps the newest requests only.
public final class RequestLog {
    /// A request with its answer's status; `route` has named parameters.
    public record Entry(
            Instant at, String method, String route, String path, JsonNode body, int status) {}

    private final Newest<Entry> entries;
    private final LongAdder total = new LongAdder();
    private final Queue<Violation> violations = new ConcurrentLinkedQueue<>();

    public RequestLog(int limit) {
        this.entries = new Newest<>(limit);
    }

    void add(Entry entry) {
        total.increment();
        var _ = entries.add(entry);
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    /// Oldest first.
    public List<Entry> all() {
        return entries.all();
    }

    public List<Entry> of(String method, String route) {
        return all().stream()
                .filter(each -> each.method().equals(method) && each.route().equals(route))
                .toList();
    }

    /// All requests since the start, also those no longer kept.
    public long total() {
        return total.sum();
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public void clear() {
        entries.clear();
        violations.clear();
    }
}
