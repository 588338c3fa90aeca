package dev.memoquiz.storage.shard;

import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.domain.shard.LeaseBook.Holding;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The tables `process` and `shard_lease`, as one process sees them. Every time is the database's, so that clocks may differ.
///
/// @param process tells this process from all others
/// @param shards how many shards there are
/// @param life how long a lease lasts
public record LeaseTable(String process, int shards, Duration life) {
    /// A lease is free when it has run out. One of a process that is gone and did not come back need not run out; but that is for those who
    /// claim by name, since of several who begin anew after the database was away, one would take from the others.
    private static final String FREE =
            """
            (shard_lease.held_until < :now
                or (shard_lease.process <> :process and shard_lease.held_until < :unheard and <gone>))
            """;

    /// Waits for the steps that are under way by a lease before it changes hands. To renew one waits for none: a step of one shard may
    /// follow that of another in a transaction, so the two would wait for each other.
    private static final String WAIT =
            """
            select shard from shard_lease where shards = :shards and shard = :shard and
            """
                    + FREE
                    + " <lock>";

    /// Who takes over a lease raises its epoch.
    private static final String CLAIM =
            """
            insert into shard_lease (shards, shard, process, epoch, held_until)
            values (:shards, :shard, :process, 1, :until)
            on conflict (shards, shard) do update set process = excluded.process,
                epoch = shard_lease.epoch + 1, held_until = excluded.held_until
            where
            """
                    + FREE;

    /// To be called first on the connection of this process: as long as that is there, the process is not gone.
    public void arrive(Handle handle) {
        var _ =
                handle.createQuery("<arrive>")
                        .bind("process", process)
                        .mapTo(String.class)
                        .findOne();
    }

    /// Renews what is held here and claims what is free, up to a fair share.
    ///
    /// @param more how many leases may be claimed
    public Holding beat(Handle handle, int more) {
        long now = begin(handle);
        live(handle, now);
        renew(handle, now);
        int fair = Math.ceilDiv(shards, processes(handle));
        Map<Integer, Long> held = held(handle);
        int claimed = Math.min(more, fair - held.size());
        if (claimed > 0 && agreed(handle, now)) {
            claim(handle, now, claimed);
            held = held(handle);
        }
        return new Holding(held, Math.max(0, held.size() - fair));
    }

    /// Renews what is held here and claims those of these shards that are free, however many processes there are.
    public Holding keep(Handle handle, Set<Integer> named) {
        long now = begin(handle);
        renew(handle, now);
        if (agreed(handle, now)) {
            named.forEach(shard -> claim(handle, now, shard, now + life.toMillis()));
        }
        return new Holding(held(handle), 0);
    }

    /// Another number of shards in all, of which a living process has a lease.
    public Optional<Integer> otherTotal(Handle handle) {
        return otherTotal(handle, begin(handle));
    }

    private Optional<Integer> otherTotal(Handle handle, long now) {
        return handle.createQuery(
                        """
                        select shards from shard_lease where shards <> :shards and held_until >= :now
                            and not (held_until < :unheard and <gone>)
                        limit 1
                        """)
                .bind("shards", shards)
                .bind("now", now)
                .bind("unheard", unheard(now))
                .mapTo(Integer.class)
                .findOne();
    }

    /// What lasts until before this was last renewed so long ago that its process would have come back.
    private long unheard(long now) {
        return now + life.minus(LeaseBook.GONE).toMillis();
    }

    /// Whether everybody alive counts as many shards; then who counted otherwise before has lost what ran out, as if it had been
    /// claimed.
    private boolean agreed(Handle handle, long now) {
        if (otherTotal(handle, now).isPresent()) {
            return false;
        }
        var _ =
                handle.createQuery(
                                "select shard from shard_lease where shards <> :shards and process <> '' <lock>")
                        .bind("shards", shards)
                        .mapTo(Integer.class)
                        .list();
        handle.createUpdate(
                        """
                        update shard_lease set process = '', epoch = epoch + 1, held_until = 0
                        where shards <> :shards and process <> ''
                        """)
                .bind("shards", shards)
                .execute();
        return true;
    }

    /// Until the transaction ends nobody else looks at the leases. Gives the time.
    private static long alone(Handle handle) {
        var _ = handle.createQuery("<hold>").bind("key", "leases").mapTo(String.class).findOne();
        return handle.createQuery("select <now>").mapTo(Long.class).one();
    }

    private long begin(Handle handle) {
        long now = alone(handle);
        shorten(handle, now, "update process set alive_until = :end where alive_until > :end");
        shorten(handle, now, "update shard_lease set held_until = :end where held_until > :end");
        return now;
    }

    /// What lasts longer than anything may comes from a clock that was set back since. It gets a whole life, in which those who live
    /// renew what is theirs.
    private void shorten(Handle handle, long now, String update) {
        handle.createUpdate(update).bind("end", now + life.toMillis()).execute();
    }

    private void live(Handle handle, long now) {
        handle.createUpdate(
                        """
                        insert into process (id, alive_until) values (:process, :until)
                        on conflict (id) do update set alive_until = excluded.alive_until
                        """)
                .bind("process", process)
                .bind("until", now + life.toMillis())
                .execute();
        handle.createUpdate("delete from process where alive_until < :now")
                .bind("now", now)
                .execute();
    }

    /// Also what has run out, as long as nobody took it over.
    private void renew(Handle handle, long now) {
        handle.createUpdate(
                        """
                        update shard_lease set held_until = :until
                        where shards = :shards and process = :process
                        """)
                .bind("until", now + life.toMillis())
                .bind("shards", shards)
                .bind("process", process)
                .execute();
    }

    private static int processes(Handle handle) {
        return handle.createQuery("select count(*) from process").mapTo(Integer.class).one();
    }

    private Map<Integer, Long> held(Handle handle) {
        Map<Integer, Long> held = new TreeMap<>();
        handle.createQuery(
                        """
                        select shard, epoch from shard_lease
                        where shards = :shards and process = :process
                        """)
                .bind("shards", shards)
                .bind("process", process)
                .map((row, _) -> Map.entry(row.getInt("shard"), row.getLong("epoch")))
                .forEach(lease -> held.put(lease.getKey(), lease.getValue()));
        return held;
    }

    private void claim(Handle handle, long now, int most) {
        var taken =
                handle.createQuery(
                                """
                                select shard from shard_lease
                                where shards = :shards and held_until >= :now
                                """)
                        .bind("shards", shards)
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .set();
        IntStream.range(0, shards)
                .filter(shard -> !taken.contains(shard))
                .limit(most)
                .forEach(shard -> claim(handle, now, shard, now + life.toMillis()));
    }

    private void claim(Handle handle, long now, int shard, long until) {
        var _ = claiming(handle.createQuery(WAIT), now, shard).mapTo(Integer.class).findOne();
        claiming(handle.createUpdate(CLAIM), now, shard).bind("until", until).execute();
    }

    private <S extends SqlStatement<S>> S claiming(S statement, long now, int shard) {
        return statement
                .bind("shards", shards)
                .bind("shard", shard)
                .bind("process", process)
                .bind("now", now)
                .bind("unheard", unheard(now));
    }

    /// The row stays, so that the epoch goes on from there. How many were given back.
    public int release(Handle handle, int shard) {
        return handle.createUpdate(
                        """
                        update shard_lease set process = '', held_until = 0
                        where shards = :shards and shard = :shard and process = :process
                        """)
                .bind("shards", shards)
                .bind("shard", shard)
                .bind("process", process)
                .execute();
    }

    /// How many leases were given back.
    public int leave(Handle handle) {
        handle.createUpdate("delete from process where id = :process")
                .bind("process", process)
                .execute();
        return handle.createUpdate(
                        "update shard_lease set process = '', held_until = 0 where process = :process")
                .bind("process", process)
                .execute();
    }
}
