package dev.memoquiz.discord.live.stage;

import dev.memoquiz.domain.live.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is still to be painted of one live round, and when: a change of phase at once, a change of a counter seldom, and never two
/// paintings at a time. Wishes that come while one is being painted become one.
final class Easel {
    /// Discord takes about five edits in five seconds in a channel.
    static final Duration COUNTER = Duration.ofMillis(2500);

    /// How long a message that takes presses goes unpainted before it is looked for: of a deleted one the bot hears nothing.
    static final Duration UNSEEN = Duration.ofSeconds(30);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private boolean urgent;
    private boolean counted;
    private boolean painting;

    /// Whether anything was wanted since the painting was begun.
    private boolean anew;

    private boolean paintsUrgent;
    private Instant notBefore = Instant.MIN;
    private Instant counterFrom = Instant.MIN;
    private boolean watched;
    private Instant lookFrom = Instant.MIN;
    private Optional<Instant> failing = Optional.empty();
    private Optional<Painted> painted = Optional.empty();

    private Optional<Turn> seen = Optional.empty();
    private Optional<Turn> awaited = Optional.empty();

    /// What the class saw last.
    ///
    /// @param closed whether nothing about that part of the round will change any more
    record Painted(String part, boolean closed) {}

    synchronized void wantNow() {
        urgent = true;
        anew = true;
    }

    synchronized void wantSoon() {
        counted = true;
        anew = true;
    }

    synchronized boolean isWanted() {
        return urgent || counted;
    }

    /// @param presses whether what is painted takes presses, which would go with its message
    synchronized void watch(boolean presses) {
        watched = presses;
    }

    /// Whether the message must be looked for, since nothing has been painted for [#UNSEEN].
    synchronized boolean isUnseen(Instant now) {
        return watched && !painting && !isWanted() && !waits(now, lookFrom, UNSEEN);
    }

    synchronized Instant lookFrom() {
        return lookFrom;
    }

    /// True when the caller is to paint now.
    synchronized boolean take(Instant now) {
        boolean due = urgent || (counted && !waits(now, counterFrom, COUNTER));
        if (painting || !due || waits(now, notBefore, AGAIN)) {
            return false;
        }
        painting = true;
        paintsUrgent = urgent;
        urgent = false;
        counted = false;
        anew = false;
        return true;
    }

    /// A wait never takes longer than it was to, even if the clock is set back meanwhile.
    private static boolean waits(Instant now, Instant until, Duration atMost) {
        return now.isBefore(until) && Duration.between(now, until).compareTo(atMost) <= 0;
    }

    /// The painting is on show, or is given up.
    synchronized void done(Instant now) {
        painting = false;
        failing = Optional.empty();
        counterFrom = now.plus(COUNTER);
        lookFrom = now.plus(UNSEEN);
    }

    /// The painting is to be tried again: a change of phase a little later, a counter no sooner than ever. Returns for how long it has
    /// failed now.
    synchronized Duration failed(Instant now) {
        painting = false;
        urgent |= paintsUrgent;
        counted = true;
        notBefore = now.plus(AGAIN);
        counterFrom = now.plus(COUNTER);
        Instant since = failing.orElse(now);
        failing = Optional.of(since);
        return Duration.between(since, now);
    }

    /// The same where nothing is wrong with the painting or Discord, so that it has not failed for long whenever it fails next.
    synchronized void putOff(Instant now) {
        failing = Optional.empty();
        failed(now);
    }

    /// Stops trying, until something new is wanted. What was wanted while the last try was under way is new: the round may have moved.
    synchronized void giveUp() {
        painting = false;
        urgent &= anew;
        counted &= anew;
        failing = Optional.empty();
    }

    /// Whether the class has waited for a vote until now since it could not be shown before, or cannot yet. After a restart nobody knows
    /// whether it was.
    synchronized boolean waitedFor(Turn vote, boolean shown) {
        boolean waited = awaited.filter(vote::equals).isPresent();
        if (shown) {
            seen = Optional.of(vote);
            awaited = Optional.empty();
            return waited;
        }
        if (painted.isPresent() && seen.filter(vote::equals).isEmpty()) {
            awaited = Optional.of(vote);
            return true;
        }
        return false;
    }

    /// Remembers what the class sees now. True when it has left a part that may still look as if it were open; after a restart
    /// nobody knows.
    synchronized boolean leaves(Painted now) {
        boolean left =
                painted.map(last -> !last.closed() && !last.part().equals(now.part())).orElse(true);
        painted = Optional.of(now);
        return left;
    }
}
