package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.reader.Reader;

/// Somebody who wants to direct a live round.
///
/// @param teacher whether they teach in the round's server: teachers direct every round there
public record Director(Reader reader, boolean teacher) {
    boolean mayDirect(LiveRound round) {
        return teacher || round.host().id().equals(reader.id());
    }
}
