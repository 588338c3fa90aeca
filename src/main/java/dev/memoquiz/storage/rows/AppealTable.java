package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.round.AnswerRef;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// The table `appeal`: which answers their readers want to be looked at again.
public final class AppealTable {
    private static final String INSERT =
            """
            insert into appeal (round, position, appealed_at)
            select :round, :position, :appealed_at
            where not exists (select 1 from ruling where round = :round and position = :position)
            on conflict do nothing
            """;

    private AppealTable() {}

    /// Adds a row unless there is one, or a ruling; whether it did.
    public static boolean add(Handle handle, AnswerRef answer, Instant at) {
        return handle.createUpdate(INSERT)
                        .bind("round", answer.round().value())
                        .bind("position", answer.index())
                        .bind("appealed_at", at.toEpochMilli())
                        .execute()
                == 1;
    }
}
