package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LeaseBook;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Sees to it that who serves everything over one connection is alone in that: it holds the lease on the one shard there is, and
/// whoever loses it ends.
public final class OnlyOne implements Company, AutoCloseable {
    private static final int EVERYTHING = 0;
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration LAST_BEAT = Duration.ofSeconds(1);

    private static final String TAKEN =
            "Another bot serves this database already, and both would answer everybody: end it first, or set"
                    + " MEMOQUIZ_SHARDS=auto/1 for both, so that one stands in for the other.";

    private final Supplier<LeaseBook> opened;
    private final Roster roster;
    private final CompletableFuture<Void> lost = new CompletableFuture<>();
    private final ScheduledThreadPoolExecutor keeper =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("lease-keeper").factory());
    private Optional<KeepShards> keeping = Optional.empty();

    /// @param opened gives the lease's book, and is asked once
    /// @param roster of one shard
    public OnlyOne(Supplier<LeaseBook> opened, Roster roster) {
        this.opened = opened;
        this.roster = roster;
    }

    public Roster roster() {
        return roster;
    }

    /// Takes the place, for which it waits until that of a dead process has run out. Returns why that is impossible, for whoever runs
    /// the bot; nothing when it is ours from now on.
    public Optional<String> taken(Pause pause) throws InterruptedException {
        LeaseBook book = opened.get();
        Optional<Integer> others = NamedShards.otherTotal(book, pause);
        if (others.isPresent()) {
            return Optional.of(shared(others.get()));
        }
        if (!NamedShards.claim(book, pause).isEmpty()) {
            return Optional.of(TAKEN);
        }
        keep(new KeepShards(book, new One(roster, lost), roster));
        return Optional.empty();
    }

    private static String shared(int shards) {
        return "Other processes serve %d shards of this database, and this one would serve everything once more: set MEMOQUIZ_SHARDS=auto/%<d for it as well, or end the others first."
                .formatted(shards);
    }

    private synchronized void keep(KeepShards shards) {
        keeping = Optional.of(shards);
        shards.tick();
        var _ =
                keeper.scheduleWithFixedDelay(
                        shards::tick, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What there is to connect, which is connected by who asks for this.
    private record One(Roster roster, CompletableFuture<Void> lost) implements Fleet {
        @Override
        public int room() {
            return 1;
        }

        @Override
        public void serve(Set<Integer> shards) {
            if (shards.contains(EVERYTHING)) {
                roster.ready(EVERYTHING);
            } else {
                lost.complete(null);
            }
        }

        @Override
        public void stop(int shard) {
            roster.lost(shard);
        }
    }

    /// Completes when another process has taken the place, as after this one was stopped for longer than a lease lasts.
    public CompletionStage<Void> lost() {
        return lost;
    }

    /// Gives the place back, so that nobody has to wait for it.
    @Override
    public synchronized void close() {
        keeper.shutdown();
        try {
            if (!keeper.awaitTermination(LAST_BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                keeper.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        keeping.ifPresent(KeepShards::end);
    }
}
