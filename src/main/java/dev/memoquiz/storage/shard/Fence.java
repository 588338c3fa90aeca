package dev.memoquiz.storage.shard;

import dev.memoquiz.domain.shard.Duty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Whether the leases that a process acts by are still its own. Looking keeps nobody from renewing them.
public final class Fence {
    private static final String STANDS =
            """
            select shard from shard_lease where shards = :shards and shard = :shard and epoch = :epoch
            """;

    private Fence() {}

    /// Whether the shard of a server is ours, and stays ours until the transaction ends.
    public static boolean fenced(Handle handle, Duty duty, String server) {
        return stands(handle, duty, server, STANDS + "<share>");
    }

    /// A duty without what another leads by now; the rest stays ours until the transaction ends. A lease that another takes over at this
    /// moment is left out as well: of two who lock many, each could wait for the other.
    public static Duty fenced(Handle handle, Duty duty) {
        Set<Integer> leased = new TreeSet<>(duty.led());
        leased.removeIf(shard -> duty.epochs().getOrDefault(shard, 0L) == 0);
        if (leased.isEmpty()) {
            return duty;
        }
        Set<Integer> led = new TreeSet<>(duty.led());
        led.removeAll(leased);
        handle.createQuery(
                        "select shard, epoch from shard_lease where shards = :shards and shard in (<led>) <sparing>")
                .bind("shards", duty.shards())
                .bindList("led", leased)
                .map((row, _) -> Map.entry(row.getInt("shard"), row.getLong("epoch")))
                .filter(lease -> lease.getValue().equals(duty.epochs().get(lease.getKey())))
                .forEach(lease -> led.add(lease.getKey()));
        return new Duty(duty.shards(), duty.epochs(), led);
    }

    /// Whether the shard of a server is ours at this moment.
    public static boolean stands(Handle handle, Duty duty, String server) {
        return stands(handle, duty, server, STANDS);
    }

    private static boolean stands(Handle handle, Duty duty, String server, String query) {
        Optional<Long> epoch = duty.epoch(server);
        return epoch.isPresent()
                && (epoch.get() == 0
                        || stands(
                                handle.createQuery(query),
                                duty.shards(),
                                duty.shard(server),
                                epoch.get()));
    }

    private static boolean stands(Query query, int shards, int shard, long epoch) {
        return query.bind("shards", shards)
                .bind("shard", shard)
                .bind("epoch", epoch)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
