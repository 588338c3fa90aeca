package dev.memoquiz.discord.gate;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The interactions that were taken and are not yet done with. There are never more of them than can be answered in time, however
/// many come, and an end can wait for them.
public final class Underway {
    private final int most;
    private final Semaphore free;
    private final Semaphore told;
    private volatile boolean closed;

    /// @param most how many are taken at a time
    /// @param told how many of the others are told so at a time; that costs less than an answer, but is not free either
    public Underway(int most, int told) {
        this.most = most;
        this.free = new Semaphore(most);
        this.told = new Semaphore(told);
    }

    /// What becomes of an interaction that has come in.
    public enum Entry {
        /// Its visit has begun and must end.
        TAKEN,
        /// There are too many; it can be told so, for which its visit has begun and must end.
        BUSY,
        /// No more are taken; the same.
        ENDING,
        /// There are so many that it cannot even be told.
        DROPPED
    }

    public Entry enter(Visit visit) {
        if (!closed && free.tryAcquire()) {
            visit.begin(free::release);
            return Entry.TAKEN;
        }
        if (!told.tryAcquire()) {
            return Entry.DROPPED;
        }
        visit.begin(told::release);
        return closed ? Entry.ENDING : Entry.BUSY;
    }

    /// How many are under way.
    public int count() {
        return most - free.availablePermits();
    }

    /// Takes no more, and gives whether all that were taken were done with in time.
    public boolean close(Duration patience) {
        closed = true;
        try {
            return free.tryAcquire(most, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
