package dev.memoquiz.storage.shard;

import java.time.Duration;
import org.jdbi.v3.core.Handle;

/// The table `login_turn`: when the next shard of a bucket may log in, by the database's clock.
public final class TurnTable {
    private static final String TAKE =
            """
            insert into login_turn (bucket, free_at) values (:bucket, <now> + :hold)
            on conflict (bucket) do update set free_at = excluded.free_at
            where login_turn.free_at <= <now>
            """;

    /// A turn that lasts longer than any may comes from a clock that was set back since.
    private static final String SHORTEN =
            """
            update login_turn set free_at = <now> + :hold where bucket = :bucket and free_at > <now> + :hold
            """;

    private TurnTable() {}

    /// Whether the turn was free, and is ours for so long.
    ///
    /// @param hold the longest that anybody has a turn for
    public static boolean take(Handle handle, int bucket, Duration hold) {
        handle.createUpdate(SHORTEN)
                .bind("bucket", bucket)
                .bind("hold", hold.toMillis())
                .execute();
        return handle.createUpdate(TAKE)
                        .bind("bucket", bucket)
                        .bind("hold", hold.toMillis())
                        .execute()
                == 1;
    }

    /// How many turns were given on, which is one.
    public static int passed(Handle handle, int bucket, Duration pause) {
        return handle.createUpdate(
                        "update login_turn set free_at = <now> + :pause where bucket = :bucket")
                .bind("bucket", bucket)
                .bind("pause", pause.toMillis())
                .execute();
    }
}
