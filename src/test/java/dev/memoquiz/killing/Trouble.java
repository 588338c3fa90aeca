package dev.memoquiz.killing;

import java.util.List;

/// What goes wrong outside the bot.
enum Trouble {
    /// Another program holds the database for a while.
    DATABASE_LOCKED,
    /// The disk takes nothing any more; needs a small one.
    DISK_FULL,
    /// No file of the bot may grow any more.
    QUOTA_USED_UP,
    /// The clock of the bot's machine is set two hours ahead, and stays so.
    CLOCK_AHEAD,
    /// It is two hours behind.
    CLOCK_BEHIND,
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

    /// Those that can be made here.
    ///
    /// @param smallDisk there is one for the database
    static List<Trouble> possible(boolean smallDisk) {
        return List.of(values()).stream()
                .filter(trouble -> trouble != DISK_FULL || smallDisk)
                .filter(trouble -> trouble != QUOTA_USED_UP || Quota.available())
                .toList();
    }

    /// Those of them that cannot.
    static List<Trouble> impossible(boolean smallDisk) {
        List<Trouble> possible = possible(smallDisk);
        return List.of(values()).stream().filter(trouble -> !possible.contains(trouble)).toList();
    }

    boolean ofTheClock() {
        return this == CLOCK_AHEAD || this == CLOCK_BEHIND;
    }
}
