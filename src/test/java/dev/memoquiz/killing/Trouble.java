package dev.memoquiz.killing;

import java.util.List;

/// What goes wrong outside the bot.
enum Trouble {
    /// Another program holds the database for a while.
    DATABASE_LOCKED,
    /// The disk takes nothing any more; needs a small one.
    DISK_FULL,
    /// The gateway hangs up; the bot resumes.
    GATEWAY_DROPPED,
    /// The gateway hangs up and has forgotten the bot.
    GATEWAY_FORGETS,
    /// The gateway asks to come again.
    GATEWAY_ASKS,
    /// Nobody is let in for a while.
    GATEWAY_DOWN,
    /// Each request is one too many.
    TOO_MANY_REQUESTS,
    /// Discord fails.
    SERVER_ERRORS,
    /// Discord does as it is asked and fails then.
    REPLIES_LOST,
    /// Discord is slow.
    SLOW;

    static List<Trouble> withoutDisk() {
        return List.of(values()).stream().filter(trouble -> trouble != DISK_FULL).toList();
    }
}
