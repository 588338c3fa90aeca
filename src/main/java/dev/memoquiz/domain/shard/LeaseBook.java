package dev.memoquiz.domain.shard;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Leases on shards, which all processes keep in one place. Who does not renew them in time loses them to others.
public interface LeaseBook {
    /// How long a lease lasts without being renewed.
    Duration LIFE = Duration.ofSeconds(6);

    /// So long after its last word, a process of which all connections are gone loses what it held to whoever names it: if it lived, it
    /// would have made another.
    Duration GONE = Duration.ofSeconds(3);

    /// So long after it asked for it, a process may be sure that what it held is still its own. It is less than anybody waits who takes
    /// over, so that the one stops before the other begins.
    Duration SURE = Duration.ofMillis(2500);

    /// Says that this process is alive, renews its leases, and claims free ones up to its fair part.
    ///
    /// @param more how many it may claim at most
    Holding beat(int more);

    /// Another number of shards in all that living processes serve. As long as there is one, nothing can be claimed here: both would
    /// serve the same servers.
    Optional<Integer> otherTotal();

    /// Gives a shard back, so that others may claim it at once.
    void release(int shard);

    /// Gives everything back; this process is ending.
    void leave();

    /// The shards that an operator has named for this process; empty where they are dealt as it goes.
    default Set<Integer> named() {
        return Set.of();
    }

    /// What a process holds.
    ///
    /// @param epochs its shards, each with the epoch of the lease: it grows with every change of hands
    /// @param surplus how many of them are beyond its fair part
    record Holding(Map<Integer, Long> epochs, int surplus) {}
}
