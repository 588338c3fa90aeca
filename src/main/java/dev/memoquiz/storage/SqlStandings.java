package dev.memoquiz.storage;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Standings;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.tally.StandingQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Standings in tables.
final class SqlStandings implements Standings {
    private final Readers readers;

    SqlStandings(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<Standing> top(Scope scope, Instant since, int limit) {
        return readers.read(handle -> StandingQuery.best(handle, scope, since, limit));
    }

    @Override
    public Optional<Standing> place(ReaderId reader, Scope scope, Instant since) {
        return readers.read(handle -> StandingQuery.own(handle, scope, since, reader));
    }

    @Override
    public Score score(ReaderId reader, Scope scope) {
        return readers.read(handle -> StandingQuery.score(handle, scope, reader));
    }

    @Override
    public List<Recorded> latest(ReaderId reader, int limit) {
        return readers.read(handle -> AnswerTable.latest(handle, reader, limit));
    }
}
