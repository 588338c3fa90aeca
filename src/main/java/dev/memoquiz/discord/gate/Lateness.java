package dev.memoquiz.discord.gate;

import java.time.Duration;
import java.time.Instant;

/// Which interactions come too late to be answered, since in a rush they have waited on their way to the bot.
///
/// Discord stamps them by its own clock, and ours counts from somewhere else. So the usual difference of the two is watched while all
/// is calm, and nothing is too late unless there was a rush a moment ago.
final class Lateness {
    private static final Duration TOO_LATE = Duration.ofSeconds(2);
    private static final Duration RUSH = Duration.ofSeconds(10);

    private Instant rushUntil = Instant.MIN;
    private Duration usual = Duration.ZERO;

    /// More came than could be taken.
    synchronized void rushed(Instant now) {
        rushUntil = now.plus(RUSH);
    }

    synchronized boolean tooLate(Instant stamped, Instant now) {
        if (now.isBefore(rushUntil)) {
            return now.minus(usual).minus(TOO_LATE).isAfter(stamped);
        }
        usual = Duration.between(stamped, now);
        return false;
    }
}
