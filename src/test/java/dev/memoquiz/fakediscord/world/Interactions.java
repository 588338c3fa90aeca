package dev.memoquiz.fakediscord.world;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Every interaction whose token may still matter, the oldest forgotten beyond a limit so that a long load run fits into memory.
public final class Interactions {
    private final Map<Long, Interaction> byId = new ConcurrentHashMap<>();
    private final Map<String, Interaction> byToken = new ConcurrentHashMap<>();
    private final Queue<Interaction> unanswered = new ConcurrentLinkedQueue<>();
    private final Newest<Interaction> alive;

    Interactions(int limit) {
        this.alive = new Newest<>(limit);
    }

    void add(Interaction interaction) {
        byId.put(interaction.id(), interaction);
        byToken.put(interaction.token(), interaction);
        unanswered.add(interaction);
        alive.add(interaction).ifPresent(this::forget);
    }

    private void forget(Interaction interaction) {
        byId.remove(interaction.id());
        byToken.remove(interaction.token());
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
        while (alive.oldest().filter(it -> isForgotten(it, now)).isPresent()) {
            alive.poll().ifPresent(this::forget);
        }
    }

    private static boolean isForgotten(Interaction interaction, Instant now) {
        return now.isAfter(interaction.sent().plus(Interaction.TOKEN_LIFE.multipliedBy(2)));
    }
}
