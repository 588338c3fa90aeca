package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.Duty;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// What is ours at this moment, as far as we know. The database knows better, so every step of a live round asks it again.
public final class Roster {
    private final int shards;
    private final Duration life;
    private final LongSupplier nanos;
    private final Map<Integer, CompletableFuture<Void>> leading = new ConcurrentHashMap<>();
    private final Set<Integer> ready = new HashSet<>();
    private Duty duty;
    private long confirmed;

    /// Of a process that has nothing yet.
    ///
    /// @param life for how long after we asked, what the leases said is so
    /// @param nanos a clock that never leaps
    public Roster(int shards, Duration life, LongSupplier nanos) {
        this.shards = shards;
        this.life = life;
        this.nanos = nanos;
        this.duty = new Duty(shards, Map.of(), Set.of());
        this.confirmed = nanos.getAsLong() - life.toNanos();
    }

    /// Of a process that is alone, and has everything.
    public static Roster alone() {
        Roster roster = new Roster(1, Duration.ZERO, () -> 0);
        roster.held(Duty.EVERYTHING.epochs());
        roster.ready(0);
        return roster;
    }

    public int shards() {
        return shards;
    }

    public synchronized Duty duty() {
        return duty;
    }

    /// The moment, for [#held].
    long moment() {
        return nanos.getAsLong();
    }

    /// These are ours now, as if that had been asked at this moment.
    public void held(Map<Integer, Long> epochs) {
        held(epochs, moment());
    }

    /// These are ours now, each under the epoch of its lease. What changed hands and came back is taken up anew.
    ///
    /// @param asked the moment before the leases were asked: the answer may have taken long, and others count from the question
    synchronized void held(Map<Integer, Long> epochs, long asked) {
        Set<Integer> led = new TreeSet<>(duty.led());
        led.removeIf(shard -> !Objects.equals(duty.epochs().get(shard), epochs.get(shard)));
        ready.retainAll(epochs.keySet());
        leading.keySet().retainAll(epochs.keySet());
        duty = new Duty(shards, epochs, led);
        confirmed = asked;
        notifyAll();
    }

    /// The shard is connected, so its live rounds can be led.
    public synchronized void ready(int shard) {
        if (duty.epochs().containsKey(shard)) {
            ready.add(shard);
        }
    }

    public synchronized void lost(int shard) {
        ready.remove(shard);
        leading.remove(shard);
        notTakenUp(Set.of(shard));
    }

    /// From now on the live rounds of all connected shards are led. Returns the shards that are new; [#takenUp] tells when their
    /// rounds have been taken up, [#notTakenUp] that they could not be.
    public synchronized Set<Integer> turn() {
        Set<Integer> added = new TreeSet<>(ready);
        added.removeAll(duty.led());
        if (!added.isEmpty()) {
            duty = new Duty(shards, duty.epochs(), ready);
        }
        return added;
    }

    public void takenUp(Set<Integer> taken) {
        taken.forEach(shard -> leading(shard).complete(null));
    }

    /// These are not led yet, and new again at the next [#turn].
    public synchronized void notTakenUp(Set<Integer> added) {
        Set<Integer> led = new TreeSet<>(duty.led());
        led.removeAll(added);
        duty = new Duty(shards, duty.epochs(), led);
    }

    /// Completes when the live rounds of a shard have been taken up.
    public CompletableFuture<Void> leading(int shard) {
        return leading.computeIfAbsent(shard, _ -> new CompletableFuture<>());
    }

    /// Waits until the live rounds of a shard are led. Returns what is left of the patience, never less than nothing.
    public Duration awaitLeading(int shard, Duration patience) {
        long end = nanos.getAsLong() + patience.toNanos();
        leading(shard)
                .copy()
                .completeOnTimeout(null, patience.toNanos(), TimeUnit.NANOSECONDS)
                .join();
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }

    /// Whose a shard is.
    enum Owner {
        OURS,
        ANOTHERS,
        /// The leases cannot be reached, so it may be another's by now.
        UNKNOWN
    }

    /// Whose a shard is. After a process was stopped and goes on, that is known only once the leases were looked at again, for which this
    /// waits a while.
    synchronized Owner owner(int shard, Duration patience) {
        long end = nanos.getAsLong() + patience.toNanos();
        try {
            for (long left = patience.toNanos();
                    stale() && left > 0;
                    left = end - nanos.getAsLong()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (!duty.epochs().containsKey(shard)) {
            return Owner.ANOTHERS;
        }
        return stale() ? Owner.UNKNOWN : Owner.OURS;
    }

    /// Whether the leases may have changed hands without our knowing.
    public synchronized boolean stale() {
        return nanos.getAsLong() - confirmed >= life.toNanos() && !life.isZero();
    }
}
