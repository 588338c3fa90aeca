package dev.memoquiz.fakediscord.rest;

import java.time.Duration;

/// So many requests in a window, per route and major parameter.
record Limit(int count, Duration window) {
    static final Limit NONE = new Limit(Integer.MAX_VALUE, Duration.ZERO);
    static final Limit USUAL = new Limit(50, Duration.ofSeconds(1));

    /// Sends and edits in a channel: 5 in 5 s, said by staff (discord-api-docs#20) and observed since.
    static final Limit CHANNEL_MESSAGES = new Limit(5, Duration.ofSeconds(5));

    /// All routes together, interactions and their webhooks excepted (topics/rate-limits).
    static final Limit GLOBAL = new Limit(50, Duration.ofSeconds(1));

    boolean none() {
        return count == Integer.MAX_VALUE;
    }
}
