package dev.memoquiz.app;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.round.RoundRules;
import java.time.InstantSource;
import java.util.Optional;

/// Moves about in a round without answering: on to the next question, back to where it stands, or to its end.
public final class ContinueRound {
    private final Journal journal;
    private final Rounds rounds;
    private final InstantSource clock;

    ContinueRound(Journal journal, Rounds rounds, InstantSource clock) {
        this.journal = journal;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// Goes on from the review of question `index`.
    public Turn next(ReaderId reader, RoundId id, int index) {
        return rounds.play(
                id,
                reader,
                round -> makeOrMovedOn(round, RoundRules.next(round, index, clock.instant())));
    }

    /// Ends a round where it stands.
    public Turn stop(ReaderId reader, RoundId id) {
        return rounds.play(
                id, reader, round -> makeOrMovedOn(round, RoundRules.stop(round, clock.instant())));
    }

    /// Shows a round as it stands, whether open or ended.
    public Turn show(ReaderId reader, RoundId id) {
        return rounds.playStored(id, reader, round -> new Rounds.Move.Decline(rounds.show(round)));
    }

    /// The reader's open round, if there is one.
    public Optional<RoundId> open(ReaderId reader) {
        return journal.openRound(reader).map(Round::id);
    }

    private Rounds.Move makeOrMovedOn(Round round, Optional<Change> change) {
        return change.<Rounds.Move>map(Rounds.Move.Make::new)
                .orElseGet(() -> new Rounds.Move.Decline(rounds.movedOn(round)));
    }
}
