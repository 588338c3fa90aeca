package dev.memoquiz.discord.gate;

import java.time.Duration;
import java.time.Instant;

/// How many interactions may be under way just now: fewer where answers take long, since the machine or Discord is slow, and step by
/// step more again where they do not.
final class Allowance {
    /// A third of the time that Discord waits.
    static final Duration SLOW = Duration.ofSeconds(1);

    private static final int LEAST = 16;
    private static final double CUT = 0.7;
    private static final double GROWTH = 0.25;

    private final int most;
    private double allowed;
    private Instant nextCut = Instant.MIN;

    Allowance(int most) {
        this.most = most;
        this.allowed = most;
    }

    synchronized int allowed() {
        return (int) allowed;
    }

    /// One of them is over, having taken so long. What was let in before a cut says nothing about the time after it, so that cuts
    /// keep their distance.
    synchronized void took(Duration time, Instant now) {
        if (time.compareTo(SLOW) <= 0) {
            allowed = Math.min(most, allowed + GROWTH);
        } else if (!now.isBefore(nextCut)) {
            allowed = Math.max(Math.min(LEAST, most), allowed * CUT);
            nextCut = now.plus(SLOW);
        }
    }
}
