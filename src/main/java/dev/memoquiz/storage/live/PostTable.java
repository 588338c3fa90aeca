package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `live_post`: the message that shows each part of a live round.
public final class PostTable {
    private PostTable() {}

    public static Optional<String> find(Handle handle, LiveId live, String part) {
        return handle.createQuery(
                        "select message from live_post where live = :live and part = :part")
                .bind("live", live.value())
                .bind("part", part)
                .mapTo(String.class)
                .findOne();
    }

    /// How many rows were written, which is one.
    public static int keep(Handle handle, LiveId live, String part, String message) {
        return handle.createUpdate(
                        """
                        insert into live_post (live, part, message) values (:live, :part, :message)
                        on conflict (live, part) do update set message = excluded.message
                        """)
                .bind("live", live.value())
                .bind("part", part)
                .bind("message", message)
                .execute();
    }
}
