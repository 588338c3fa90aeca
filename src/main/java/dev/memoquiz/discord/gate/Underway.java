package dev.memoquiz.discord.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// The interactions that were taken and are not yet done with. There are never more of them than can be answered in time, however
/// many come, and an end can wait for them.
public final class Underway {
    private final Bounds bounds;
    private final LongSupplier nanos;
    private final Semaphore free;
    private final Semaphore told;
    private final Allowance allowance;
    private final Lateness lateness = new Lateness();
    private volatile boolean closed;

    /// @param nanos nanoseconds of a clock that nobody can set
    public Underway(Bounds bounds, LongSupplier nanos) {
        this.bounds = bounds;
        this.nanos = nanos;
        this.free = new Semaphore(bounds.underway());
        this.told = new Semaphore(bounds.told());
        this.allowance = new Allowance(bounds.underway());
    }

    /// How much is taken on at a time.
    ///
    /// @param underway the most interactions that are worked on or wait to be sent to Discord
    /// @param told those of the others who are told to press again at a time, which costs less than an answer but is not free
    ///     either; whoever comes beyond that hears nothing
    public record Bounds(int underway, int told) {
        /// At 500 answers a second, the last of so many is answered a second after it came. Together they are fewer than the requests
        /// that may wait to be sent.
        public static final Bounds USUAL = new Bounds(512, 1500);
    }

    /// What becomes of an interaction that has come in.
    public enum Entry {
        /// Its visit has begun and must end.
        TAKEN,
        /// There are too many; it can be told so, for which its visit has begun and must end.
        BUSY,
        /// No more are taken; the same.
        ENDING,
        /// It came too late to be told anything, or there are so many that it cannot even be told.
        DROPPED
    }

    public Entry enter(Visit visit) {
        Instant now = moment();
        if (lateness.tooLate(visit.stamped(), now)) {
            return Entry.DROPPED;
        }
        if (!closed && count() < allowance.allowed() && free.tryAcquire()) {
            visit.begin(() -> leave(now));
            return Entry.TAKEN;
        }
        lateness.rushed(now);
        if (!told.tryAcquire()) {
            return Entry.DROPPED;
        }
        visit.begin(told::release);
        return closed ? Entry.ENDING : Entry.BUSY;
    }

    /// By a clock that counts from somewhere.
    private Instant moment() {
        return Instant.EPOCH.plusNanos(nanos.getAsLong());
    }

    private void leave(Instant since) {
        Instant now = moment();
        free.release();
        allowance.took(Duration.between(since, now), now);
    }

    /// How many are under way.
    public int count() {
        return bounds.underway() - free.availablePermits();
    }

    /// Takes no more, and gives whether all that were taken were done with in time.
    public boolean close(Duration patience) {
        closed = true;
        try {
            return free.tryAcquire(bounds.underway(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
