package dev.memoquiz.discord;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the connection to be closed for good, and tells why in a sentence.
final class Ending extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private final CompletableFuture<BotRefused> reason = new CompletableFuture<>();

    CompletableFuture<BotRefused> reason() {
        return reason;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code != null && !code.isReconnect()) {
            shutOut(sentence(code));
        }
    }

    /// The bot is to end for this reason, a sentence for whoever runs it.
    void shutOut(String sentence) {
        LOG.error("{}", sentence);
        reason.complete(new BotRefused(sentence));
    }

    /// The reason why the connection was closed, if it is known by now.
    Optional<BotRefused> known() {
        return Optional.ofNullable(reason.getNow(null));
    }

    private static String sentence(CloseCode code) {
        return switch (code) {
            case AUTHENTICATION_FAILED -> Connection.WRONG_TOKEN;
            case DISALLOWED_INTENTS, INVALID_INTENTS ->
                    "Discord refused the bot's intents: it asks for no privileged one, so check that nothing between the"
                            + " bot and Discord changes what it sends.";
            case SHARDING_REQUIRED, INVALID_SHARD ->
                    "Discord demands that the bot be split into shards, since it is in too many servers for one"
                            + " connection: set MEMOQUIZ_SHARDS.";
            default ->
                    "Discord closed the connection for good: "
                            + code.getMeaning()
                            + " ("
                            + code.getCode()
                            + ").";
        };
    }
}
