package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.RoundId;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Joins a live round, at any time before its end.
public final class JoinLive {
    private final LiveJournal journal;
    private final InstantSource clock;
    private final RandomGenerator random;

    JoinLive(LiveJournal journal, InstantSource clock, RandomGenerator random) {
        this.journal = journal;
        this.clock = clock;
        this.random = random;
    }

    public Joining join(LiveId id, Reader reader) {
        return journal.join(id, reader, RoundId.random(random), clock.instant());
    }
}
