package dev.memoquiz.logging;

import java.util.regex.Pattern;

/// Finds what would let a stranger act as the bot.
final class Tokens {
    /// A bot's token is three parts in base64url: the application's id (24 to 26 characters, as
    /// ids have 17 to 20 digits), a time stamp (6) and a signature (27 or more).
    private static final Pattern BOT =
            Pattern.compile("\\b[A-Za-z0-9_-]{22,30}\\.[A-Za-z0-9_-]{4,8}\\.[A-Za-z0-9_-]{25,}");

    /// Whoever holds an interaction's token can reply in the bot's name for 15 minutes; it stands in
    /// the addresses `interactions/{id}/{token}/callback` and `webhooks/{id}/{token}`, and Logback's
    /// JSON writes a slash as `\/`.
    private static final Pattern IN_ADDRESS =
            Pattern.compile("((?:interactions|webhooks)\\\\?/[0-9]+\\\\?/)[^/?\\\\\\s\"']+");

    private Tokens() {}

    /// The text with every token replaced by `[token]`.
    static String masked(String text) {
        String withoutBots = BOT.matcher(text).replaceAll("[token]");
        return IN_ADDRESS.matcher(withoutBots).replaceAll("$1[token]");
    }
}
