package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.domain.shard.LeaseBook.Holding;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the leases on our shards alive, serves what is ours, takes over what others have lost, and hands on what is too much.
public final class KeepShards {
    private static final Logger LOG = LoggerFactory.getLogger(KeepShards.class);

    private final LeaseBook book;
    private final Fleet fleet;
    private final Roster roster;
    private Map<Integer, Long> before = Map.of();
    private long taken;
    private boolean silent;
    private Optional<Integer> told = Optional.empty();

    public KeepShards(LeaseBook book, Fleet fleet, Roster roster) {
        this.book = book;
        this.fleet = fleet;
        this.roster = roster;
    }

    /// To be called once a second, by one thread. While the leases cannot be reached everything stays connected as it is, but nobody is
    /// served when they may have been lost.
    public void tick() {
        try {
            long asked = roster.moment();
            Holding holding = book.beat(fleet.room());
            silent = false;
            keep(holding, asked);
        } catch (RuntimeException | Error unreachable) {
            // An error would end the beat without a word, and with it the leases.
            if (!silent) {
                LOG.warn("the leases on shards cannot be reached: {}", unreachable.toString());
            }
            silent = true;
        }
    }

    private void keep(Holding holding, long asked) {
        Set<Integer> held = holding.epochs().keySet();
        roster.held(holding.epochs(), asked);
        if (!held.equals(before.keySet())) {
            LOG.info("shards of this process: {} of {}", held, roster.shards());
        }
        taken += holding.epochs().entrySet().stream().filter(this::isNew).count();
        before = holding.epochs();
        fleet.serve(held);
        tell(held.isEmpty() ? book.otherTotal() : Optional.empty());
        if (holding.surplus() > 0) {
            handOn(Collections.max(held));
        }
    }

    private void tell(Optional<Integer> otherTotal) {
        if (otherTotal.isPresent() && !otherTotal.equals(told)) {
            LOG.error(
                    "no shard of {} can be had, since other processes serve {} shards in all; give all the same number",
                    roster.shards(),
                    otherTotal.get());
        }
        told = otherTotal;
    }

    private boolean isNew(Map.Entry<Integer, Long> lease) {
        return !lease.getValue().equals(before.get(lease.getKey()));
    }

    /// How many shards came to this process, each time they came. For the thread that calls [#tick].
    public long taken() {
        return taken;
    }

    /// One at a time, so that its readers wait as shortly as can be.
    private void handOn(int shard) {
        roster.lost(shard);
        fleet.stop(shard);
        book.release(shard);
    }

    /// Gives everything back.
    public void end() {
        try {
            book.leave();
        } catch (RuntimeException unreachable) {
            LOG.info("the leases on shards run out by themselves: {}", unreachable.toString());
        }
    }
}
