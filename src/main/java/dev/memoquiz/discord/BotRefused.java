package dev.memoquiz.discord;

/// Discord does not let the bot in. The message is one sentence for whoever runs it, with the remedy, and never holds the token.
public final class BotRefused extends RuntimeException {
    BotRefused(String message) {
        super(message);
    }

    BotRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
