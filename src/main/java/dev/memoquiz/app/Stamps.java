package dev.memoquiz.app;

import dev.memoquiz.domain.live.LiveRules;
import java.time.Duration;
import java.time.Instant;

/// Tells by our clock when a press was made that Discord stamped by its own.
///
/// If ours is ahead, every press seems to have been long on its way. The quickest one of late shows by how much: only
/// [LiveRules#GRACE] of its time counts as the way, so that no key is out yet when a press is made that comes out as in time.
public final class Stamps {
    /// After how long a quicker press counts no more, since the clock may have been set.
    private static final Duration OUTDATED = Duration.ofMinutes(1);

    /// Fewer presses may all have been slow.
    private static final int ENOUGH = 3;

    private int learnt;
    private Instant began = Instant.MIN;
    private Duration quickestBefore = Duration.ZERO;
    private Duration quickest = Duration.ZERO;

    /// When a press was made by our clock, at most `now`; what this press shows counts for those after it.
    ///
    /// @param now when it arrived
    public synchronized Instant ours(Instant stamped, Instant now) {
        Instant press = stamped.plus(ahead());
        learn(Duration.between(stamped, now), now);
        return press.isAfter(now) ? now : press;
    }

    private Duration ahead() {
        Duration beyond = least(quickestBefore, quickest).minus(LiveRules.GRACE);
        return learnt < ENOUGH || beyond.isNegative() ? Duration.ZERO : beyond;
    }

    private void learn(Duration way, Instant now) {
        boolean first = learnt == 0;
        learnt = Math.min(learnt + 1, ENOUGH);
        if (first || now.isBefore(began) || began.plus(OUTDATED).isBefore(now)) {
            quickestBefore = first ? way : quickest;
            quickest = way;
            began = now;
        } else {
            quickest = least(quickest, way);
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
