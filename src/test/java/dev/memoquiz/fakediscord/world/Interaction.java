package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// One press, command or submit, from its dispatch to the death of its token.
public final class Interaction {
    /// Time for the first answer.
    public static final Duration ANSWER_TIME = Duration.ofSeconds(3);

    /// Time the token works.
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /// Follow-ups of an app that is only user-installed.
    public static final int USER_INSTALL_FOLLOW_UPS = 5;

    /// Kinds with Discord's interaction type number.
    public enum Kind {
        COMMAND(2),
        COMPONENT(3),
        AUTOCOMPLETE(4),
        MODAL(5);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /// Whether an acknowledgement came first, too late, or second.
    public enum Claim {
        FIRST,
        TOO_LATE,
        SECOND
    }

    private final long id;
    private final String token;
    private final Kind kind;
    private final Origin origin;
    private final Instant sent;
    private final AtomicInteger followUpCount = new AtomicInteger();
    private final List<StoredMessage> followUps = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Ack> ack = new CompletableFuture<>();
    private final CompletableFuture<StoredMessage> shown = new CompletableFuture<>();
    private volatile Optional<StoredMessage> original = Optional.empty();

    Interaction(long id, Kind kind, Origin origin, Instant sent) {
        this.id = id;
        this.token = "token-" + Long.toString(id, 36);
        this.kind = kind;
        this.origin = origin;
        this.sent = sent;
    }

    public long id() {
        return id;
    }

    public String token() {
        return token;
    }

    public Kind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }

    public Instant sent() {
        return sent;
    }

    /// Which answers this interaction may have: choices only to a typed prefix, no modal after a modal, an update
    /// only where there is a message to update.
    public boolean allows(CallbackType type) {
        return switch (type) {
            case CHOICES -> kind == Kind.AUTOCOMPLETE;
            case MESSAGE, DEFERRED_MESSAGE -> kind != Kind.AUTOCOMPLETE;
            case MODAL -> kind == Kind.COMMAND || kind == Kind.COMPONENT;
            case UPDATE, DEFERRED_UPDATE -> origin.source().isPresent();
        };
    }

    public Claim claim(CallbackType type, Instant now, JsonNode data) {
        Duration after = Duration.between(sent, now);
        if (!ack.isDone() && after.compareTo(ANSWER_TIME) > 0) {
            ack.complete(new Ack.Unanswered());
        }
        if (ack.complete(new Ack.Acknowledged(type, after, data))) {
            return Claim.FIRST;
        }
        return ack.join() instanceof Ack.Unanswered ? Claim.TOO_LATE : Claim.SECOND;
    }

    void expire(Instant now) {
        if (Duration.between(sent, now).compareTo(ANSWER_TIME) > 0) {
            ack.complete(new Ack.Unanswered());
        }
    }

    public boolean acknowledged() {
        return ack.isDone() && ack.join() instanceof Ack.Acknowledged;
    }

    public boolean tokenExpired(Instant now) {
        return now.isAfter(sent.plus(TOKEN_LIFE));
    }

    public CompletableFuture<Ack> ack() {
        return ack;
    }

    /// Completes with the first message a reader sees in answer: a reply, a filled deferred reply, an update.
    public CompletableFuture<StoredMessage> shown() {
        return shown;
    }

    public Optional<StoredMessage> original() {
        return original.filter(message -> !message.deleted());
    }

    public void setOriginal(StoredMessage message) {
        original = Optional.of(message);
    }

    public List<StoredMessage> followUps() {
        return followUps;
    }

    public void addFollowUp(StoredMessage message) {
        followUps.add(message);
        shown.complete(message);
    }

    /// False once an app that is only user-installed has used up its follow-ups.
    public boolean mayFollowUp() {
        return followUpCount.incrementAndGet() <= USER_INSTALL_FOLLOW_UPS
                || !origin.userInstallOnly();
    }
}
