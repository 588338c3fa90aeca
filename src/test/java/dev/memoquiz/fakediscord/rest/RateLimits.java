package dev.memoquiz.fakediscord.rest;

import dev.memoquiz.fakediscord.world.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Buckets of requests with Discord's headers and its 429.
final class RateLimits {
    private static final Endpoint GLOBAL = Endpoint.open("*", "global", call -> Reply.none());
    private static final int MANY_BUCKETS = 10_000;

    /// A window that ends at `reset`, with `used` requests in it.
    private record Window(Instant reset, int used) {
        Window next(Instant now, Limit limit) {
            return now.isBefore(reset)
                    ? new Window(reset, used + 1)
                    : new Window(now.plus(limit.window()), 1);
        }
    }

    private final InstantSource clock;
    private final boolean enforced;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    RateLimits(InstantSource clock, boolean enforced) {
        this.clock = clock;
        this.enforced = enforced;
    }

    /// The headers every answer of this bucket carries, or the 429 instead of it.
    sealed interface Decision {
        record Passed(Map<String, String> headers) implements Decision {}

        record Refused(Reply reply) implements Decision {}
    }

    Decision decide(Endpoint endpoint, Call call) {
        Limit limit = endpoint.limit();
        if (limit.none() || !enforced) {
            return new Decision.Passed(Map.of());
        }
        Instant now = clock.instant();
        Optional<Reply> global = overGlobal(now);
        if (global.isPresent()) {
            return new Decision.Refused(global.get());
        }
        Window window = count(bucket(endpoint) + ":" + major(call), limit, now);
        if (window.used() > limit.count()) {
            return new Decision.Refused(tooMany(Duration.between(now, window.reset()), false));
        }
        return new Decision.Passed(headers(endpoint, limit, window, now));
    }

    private Optional<Reply> overGlobal(Instant now) {
        Window window = count(GLOBAL.route(), Limit.GLOBAL, now);
        return window.used() > Limit.GLOBAL.count()
                ? Optional.of(tooMany(Duration.between(now, window.reset()), true))
                : Optional.empty();
    }

    private Window count(String key, Limit limit, Instant now) {
        if (windows.size() > MANY_BUCKETS) {
            windows.values().removeIf(window -> now.isAfter(window.reset()));
        }
        return windows.merge(
                key,
                new Window(now.plus(limit.window()), 1),
                (before, fresh) -> before.next(now, limit));
    }

    private static String bucket(Endpoint endpoint) {
        return Integer.toHexString((endpoint.method() + endpoint.route()).hashCode());
    }

    private static String major(Call call) {
        return call.parameters()
                .getOrDefault("channel_id", call.parameters().getOrDefault("guild_id", ""));
    }

    private static Map<String, String> headers(
            Endpoint endpoint, Limit limit, Window window, Instant now) {
        return Map.of(
                "X-RateLimit-Limit", Integer.toString(limit.count()),
                "X-RateLimit-Remaining", Integer.toString(limit.count() - window.used()),
                "X-RateLimit-Reset", seconds(window.reset().toEpochMilli()),
                "X-RateLimit-Reset-After",
                        seconds(Duration.between(now, window.reset()).toMillis()),
                "X-RateLimit-Bucket", bucket(endpoint));
    }

    /// A 429; `Via` marks it as Discord's own, since one without is taken for a ban by Cloudflare.
    static Reply tooMany(Duration wait, boolean global) {
        long whole = Math.max(1, wait.plusMillis(999).toSeconds());
        var body =
                Json.object()
                        .put("message", "You are being rate limited.")
                        .put("retry_after", Math.max(1, wait.toMillis()) / 1000.0)
                        .put("global", global);
        Map<String, String> headers = new HashMap<>();
        headers.put("Retry-After", Long.toString(whole));
        headers.put("Via", "1.1 google");
        headers.put("X-RateLimit-Scope", global ? "global" : "user");
        if (global) {
            headers.put("X-RateLimit-Global", "true");
        }
        return Reply.error(429, body).with(headers);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
