package dev.memoquiz.domain.shard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What this process is to do of the work that must be done once, such as leading live rounds. Discord deals servers to shards by
/// their ids, and a process serves some of the shards.
///
/// @param shards how many there are in all
/// @param epochs the shards that are ours, each with the epoch of its lease; 0 where there are no leases
/// @param led those of them whose live rounds are to be led now
public record Duty(int shards, Map<Integer, Long> epochs, Set<Integer> led) {
    /// Of a process that is alone.
    public static final Duty EVERYTHING = new Duty(1, Map.of(0, 0L), Set.of(0));

    private static final int TIME_IN_ID = 22;

    public Duty {
        if (shards < 1) {
            throw new IllegalArgumentException("there is at least 1 shard, not " + shards);
        }
        epochs = Map.copyOf(epochs);
        led = Set.copyOf(led);
    }

    /// The shard of a server.
    public static int shard(long server, int shards) {
        return Math.toIntExact((server >> TIME_IN_ID) % shards);
    }

    /// The shard of a server, by its id in digits.
    public int shard(String server) {
        return shards == 1 ? 0 : shard(Long.parseLong(server), shards);
    }

    /// The epoch of the lease on the shard of a server; empty when it is not ours.
    public Optional<Long> epoch(String server) {
        return Optional.ofNullable(epochs.get(shard(server)));
    }
}
