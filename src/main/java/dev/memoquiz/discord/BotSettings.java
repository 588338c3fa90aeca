package dev.memoquiz.discord;

import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.shard.Company;
import java.time.Duration;
import java.util.Optional;

/// How the bot reaches Discord.
///
/// @param token the bot's secret; never shown, not even in this record's own text
/// @param apiUrl where requests go, with the version and a final slash; Discord's own when empty
/// @param gatewayUrl where events come from, such as `wss://gateway.example`; Discord's own when empty
/// @param usual what holds when a reader leaves an option out
/// @param patience how long work may take before its interaction is put off; well below Discord's three seconds
/// @param bounds how much is taken on at a time
/// @param company how it keeps out of the way of other processes; nobody else can come when empty
public record BotSettings(
        String token,
        Optional<String> apiUrl,
        Optional<String> gatewayUrl,
        Usual usual,
        Duration patience,
        Underway.Bounds bounds,
        Optional<Company> company) {
    /// Half of the time that Discord waits.
    public static final Duration USUAL_PATIENCE = Duration.ofMillis(1500);

    public BotSettings {
        if (patience.isNegative() || patience.compareTo(Duration.ofMillis(2500)) > 0) {
            throw new IllegalArgumentException(
                    "patience must be 0 to 2500 ms, was " + patience.toMillis() + " ms");
        }
    }

    /// Nobody else can come.
    public BotSettings(
            String token,
            Optional<String> apiUrl,
            Optional<String> gatewayUrl,
            Usual usual,
            Duration patience,
            Underway.Bounds bounds) {
        this(token, apiUrl, gatewayUrl, usual, patience, bounds, Optional.empty());
    }

    /// The same where others may come.
    public BotSettings with(Optional<Company> other) {
        return new BotSettings(token, apiUrl, gatewayUrl, usual, patience, bounds, other);
    }

    /// Takes on as much as usual.
    public BotSettings(
            String token,
            Optional<String> apiUrl,
            Optional<String> gatewayUrl,
            Usual usual,
            Duration patience) {
        this(token, apiUrl, gatewayUrl, usual, patience, Underway.Bounds.USUAL);
    }

    /// Discord itself, unless other endpoints are given.
    public static BotSettings of(
            String token, Optional<String> apiUrl, Optional<String> gatewayUrl, Usual usual) {
        return new BotSettings(token, apiUrl, gatewayUrl, usual, USUAL_PATIENCE);
    }

    @Override
    public String toString() {
        return "BotSettings[apiUrl=" + apiUrl + ", gatewayUrl=" + gatewayUrl + "]";
    }
}
