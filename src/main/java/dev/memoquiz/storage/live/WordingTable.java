package dev.memoquiz.storage.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.storage.rows.Payload;
import dev.memoquiz.storage.rows.Unreadable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table `live_wording`: in what words a class was asked each question whose key it was shown.
public final class WordingTable {
    private WordingTable() {}

    public static List<Worded> of(Handle handle, LiveId live) {
        return handle.createQuery(
                        """
                        select position, edition, words from live_wording where live = :live
                        order by position, edition
                        """)
                .bind("live", live.value())
                .map((row, _) -> worded(row))
                .list();
    }

    /// Nothing happens where these words are kept already.
    static void keep(Handle handle, LiveId live, Worded worded) {
        handle.createUpdate(
                        """
                        insert into live_wording (live, position, edition, words)
                        values (:live, :position, :edition, :words) on conflict do nothing
                        """)
                .bind("live", live.value())
                .bind("position", worded.index())
                .bind("edition", worded.edition())
                .bind("words", write(worded))
                .execute();
    }

    static String write(Worded worded) {
        ObjectNode node = Payload.start().put("prompt", worded.prompt());
        worded.parts().forEach(node.putArray("parts")::add);
        worded.holders().forEach(node.putArray("holders")::add);
        return Payload.write(node);
    }

    private static Worded worded(ResultSet row) throws SQLException {
        int index = row.getInt("position");
        String edition = row.getString("edition");
        return read(index, edition, row.getString("words"))
                .orElseThrow(
                        () -> Unreadable.row("The words of question " + index, new Unreadable()));
    }

    /// Empty for what this program does not know.
    static Optional<Worded> read(int index, String edition, String words) {
        return Payload.read(
                words,
                payload ->
                        Optional.of(
                                new Worded(
                                        index,
                                        edition,
                                        payload.text("prompt"),
                                        payload.texts("parts"),
                                        payload.texts("holders"))));
    }
}
