package dev.memoquiz.fakediscord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A socket with its compression, its rate limit and, once identified, its session.
public final class Connection {
    private static final int SENDS_PER_MINUTE = 120;

    private final Wire wire;
    private final Optional<Deflating> deflating;
    private volatile Optional<Session> session = Optional.empty();
    private Instant windowStart;
    private int sent;
    private boolean ended;

    Connection(Wire wire, boolean compressed, Instant now) {
        this.wire = wire;
        this.deflating = compressed ? Optional.of(new Deflating()) : Optional.empty();
        this.windowStart = now;
    }

    Optional<Session> session() {
        return session;
    }

    void attach(Session next) {
        session = Optional.of(next);
    }

    /// Order of calls is order on the wire; sending never waits for the bot.
    synchronized void send(String payload) {
        if (ended) {
            return;
        }
        deflating.ifPresentOrElse(
                zip -> wire.binary(zip.deflate(payload.getBytes(StandardCharsets.UTF_8))),
                () -> wire.text(payload));
    }

    void send(int op, JsonNode data) {
        send(Json.object().put("op", op).set("d", data).toString());
    }

    /// False once the bot has sent more than 120 payloads in a minute.
    synchronized boolean mayReceive(Instant now) {
        if (Duration.between(windowStart, now).compareTo(Duration.ofMinutes(1)) > 0) {
            windowStart = now;
            sent = 0;
        }
        return ++sent <= SENDS_PER_MINUTE;
    }

    void close(int code, String reason) {
        end();
        wire.close(code, reason);
    }

    void cut() {
        end();
        wire.cut();
    }

    /// The socket is gone: nothing is sent any more, the session stays for a resume.
    void end() {
        if (ends()) {
            session.ifPresent(each -> each.detach(this));
        }
    }

    /// A session that sends holds its own lock first and then this one, so it may only be called without this one.
    private synchronized boolean ends() {
        boolean first = !ended;
        if (first) {
            ended = true;
            deflating.ifPresent(Deflating::end);
        }
        return first;
    }
}
