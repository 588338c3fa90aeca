package dev.memoquiz.fakediscord.gateway;

import java.time.Duration;

/// What the gateway demands of a bot.
///
/// @param token the only token accepted
/// @param allowedIntents privileged intents that are switched on for the application, as bits
/// @param identifySpacing time between two identifies of one bucket; 5 s on Discord, zero switches it off
/// @param maxConcurrency number of identify buckets, `shard % maxConcurrency`
/// @param heartbeat interval told to the bot
public record GatewayRules(
        String token,
        int allowedIntents,
        Duration identifySpacing,
        int maxConcurrency,
        Duration heartbeat) {
    private static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;
    private static final int KNOWN = (1 << 26) - 1;

    boolean forbids(int intents) {
        return (intents & PRIVILEGED & ~allowedIntents) != 0;
    }

    boolean knows(int intents) {
        return (intents & ~KNOWN) == 0;
    }
}
