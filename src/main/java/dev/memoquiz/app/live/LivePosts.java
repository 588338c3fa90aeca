package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.LiveJournal;
import java.util.Optional;

/// Remembers which message shows which part of a live round, also after a restart.
public final class LivePosts {
    private final LiveJournal journal;

    LivePosts(LiveJournal journal) {
        this.journal = journal;
    }

    /// The message that shows a part of a round; empty when there is none.
    ///
    /// @param part such as `lobby` or `q3`
    public Optional<String> of(LiveId id, String part) {
        return journal.post(id, part);
    }

    /// Whether this process leads the live rounds of a server, by what lasts of it: another may have taken them over.
    public boolean ours(String server) {
        return journal.leads(server);
    }

    public void keep(LiveRound round, String part, String message) {
        journal.keepPost(round, part, message);
    }
}
