package dev.memoquiz.fakediscord.world;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Every interaction whose token may still matter, the oldest forgotten beyond a limit so that a long load run fits into memory.
public final class Interactions {
    private final int limit;
    private final Map<Long, Interaction> byId = new ConcurrentHashMap<>();
    private final Map<String, Interaction> byToken = new ConcurrentHashMap<>();
    private final Queue<Interaction> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<Interaction> alive = new ConcurrentLinkedQueue<>();

    private final AtomicInteger count = new AtomicInteger();

    Interactions(int limit) {
        this.limit = limit;
    }

    void add(Interaction interaction) {
        byId.put(interaction.id(), interaction);
        byToken.put(interaction.token(), interaction);
        unanswered.add(interaction);
        alive.add(interaction);
        if (count.incrementAndGet() > limit) {
            forgetOldest();
        }
    }

    private void forgetOldest() {
        Interaction oldest = alive.poll();
        if (oldest != null) {
            count.decrementAndGet();
            byId.remove(oldest.id());
            byToken.remove(oldest.token());
        }
    }

    public Optional<Interaction> find(long id, String token) {
        return Optional.ofNullable(byId.get(id)).filter(each -> each.token().equals(token));
    }

    public Optional<Interaction> find(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /// Gives up what waited too long and forgets what nobody may ask for any more. Called often.
    public void expire(Instant now) {
        for (Interaction next = unanswered.peek(); next != null; next = unanswered.peek()) {
            next.expire(now);
            if (!next.ack().isDone()) {
                break;
            }
            unanswered.poll();
        }
        for (Interaction next = alive.peek(); next != null; next = alive.peek()) {
            if (!now.isAfter(next.sent().plus(Interaction.TOKEN_LIFE.multipliedBy(2)))) {
                break;
            }
            forgetOldest();
        }
    }
}
