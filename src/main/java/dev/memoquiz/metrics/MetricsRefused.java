package dev.memoquiz.metrics;

/// The metrics cannot be served. The message is a sentence or two for whoever runs the bot, with the remedy.
public final class MetricsRefused extends RuntimeException {
    MetricsRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
