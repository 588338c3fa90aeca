package dev.memoquiz.storage.shard;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `login_turn`: when the next shard of a bucket may log in, by the database's clock.
public final class TurnTable {
    private static final String TAKE =
            """
            insert into login_turn (bucket, free_at) values (:bucket, <now> + :hold)
            on conflict (bucket) do update set free_at = excluded.free_at
            where login_turn.free_at <= <now>
            returning free_at
            """;

    private static final String MOVE =
            """
            update login_turn set free_at = <now> + :time where bucket = :bucket and free_at = :until
            returning free_at
            """;

    /// A turn that lasts longer than any may comes from a clock that was set back since.
    private static final String SHORTEN =
            """
            update login_turn set free_at = <now> + :hold where bucket = :bucket and free_at > <now> + :hold
            """;

    private TurnTable() {}

    /// Takes a turn if it is free, and returns until when it is ours. Nobody else gets the same moment, so it tells whose the turn is.
    ///
    /// @param hold the longest that anybody has a turn for
    public static Optional<Long> take(Handle handle, int bucket, Duration hold) {
        handle.createUpdate(SHORTEN).bind("bucket", bucket).bind("hold", hold.toMillis()).execute();
        return handle.createQuery(TAKE)
                .bind("bucket", bucket)
                .bind("hold", hold.toMillis())
                .mapTo(Long.class)
                .findOne();
    }

    /// Lets a turn that is still ours last for so long from now, and returns until when; empty when it is another's.
    ///
    /// @param until what was returned before
    public static Optional<Long> move(Handle handle, int bucket, long until, Duration time) {
        return handle.createQuery(MOVE)
                .bind("bucket", bucket)
                .bind("until", until)
                .bind("time", time.toMillis())
                .mapTo(Long.class)
                .findOne();
    }
}
