package dev.memoquiz.fakediscord.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Ids as Discord makes them: milliseconds since 2015 in the high bits, never the same twice, always rising.
public final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    /// A low bit that counting within a millisecond never reaches: guild ids meet no other ids.
    private static final long GUILD = 1L << 21;

    /// A low bit that marks ids made for an earlier moment.
    private static final long EARLIER = 1L << 20;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong lastGuild = new AtomicLong();
    private final AtomicLong earlier = new AtomicLong();

    Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    public long next() {
        long now = now();
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /// Ids of guilds count up in the part that decides the shard, `(id >> 22) % n`, so they spread evenly.
    public long nextGuild() {
        long first = now() | GUILD;
        return lastGuild.updateAndGet(before -> before == 0 ? first : before + (1L << TIME_SHIFT));
    }

    /// An id of another moment than now; what was made of it still differs from all others.
    public long at(Instant moment) {
        return at(moment.toEpochMilli()) | EARLIER | (earlier.getAndIncrement() % EARLIER);
    }

    private static long at(long millis) {
        return (millis - EPOCH) << TIME_SHIFT;
    }

    public static Instant time(long id) {
        return Instant.ofEpochMilli((id >> TIME_SHIFT) + EPOCH);
    }

    private long now() {
        return at(clock.instant().toEpochMilli());
    }
}
