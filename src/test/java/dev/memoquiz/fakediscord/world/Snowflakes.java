package dev.memoquiz.fakediscord.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Ids as Discord makes them: milliseconds since 2015 in the high bits, never the same twice, always rising.
public final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    public long next() {
        long now = now();
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /// An id whose shard number `(id >> 22) % n` differs from the one before, so guilds spread over shards.
    public long nextGuild() {
        long now = now();
        return last.updateAndGet(
                before -> Math.max(((before >> TIME_SHIFT) + 1) << TIME_SHIFT, now));
    }

    public static Instant time(long id) {
        return Instant.ofEpochMilli((id >> TIME_SHIFT) + EPOCH);
    }

    private long now() {
        return (clock.instant().toEpochMilli() - EPOCH) << TIME_SHIFT;
    }
}
