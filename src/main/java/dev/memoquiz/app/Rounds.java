package dev.memoquiz.app;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes moves in rounds: loads, lets the move decide, commits, and starts over when somebody else was quicker.
final class Rounds {
    private static final int TRIES = 5;

    private final Journal journal;
    private final Scenes scenes;

    Rounds(Journal journal, Scenes scenes) {
        this.journal = journal;
        this.scenes = scenes;
    }

    /// What a move makes of a round as it stands: a change to commit, or a turn that changes nothing.
    sealed interface Move {
        record Make(Change change) implements Move {}

        record Decline(Turn turn) implements Move {}
    }

    /// What is remembered of a round serves to change it, which needs no other look at it. Whatever is told without a change is told
    /// of the round as it is stored.
    Turn play(RoundId id, ReaderId reader, Function<Round, Move> move) {
        return journal.recent(id)
                .filter(round -> round.belongsTo(reader))
                .map(move)
                .filter(Move.Make.class::isInstance)
                .flatMap(this::settle)
                .orElseGet(() -> playStored(id, reader, move));
    }

    /// The same, from a look at what is stored.
    Turn playStored(RoundId id, ReaderId reader, Function<Round, Move> move) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Round> round = journal.find(id);
            if (round.isEmpty()) {
                return new Turn.NoSuchRound();
            }
            if (!round.get().belongsTo(reader)) {
                return new Turn.NotYours();
            }
            Optional<Turn> turn = settle(move.apply(round.get()));
            if (turn.isPresent()) {
                return turn.get();
            }
        }
        return new Turn.Busy();
    }

    /// The turn that came of a move; empty when somebody else was quicker.
    private Optional<Turn> settle(Move move) {
        return switch (move) {
            case Move.Decline decline -> Optional.of(decline.turn());
            case Move.Make make ->
                    switch (journal.commit(make.change())) {
                        case Commit.Kept(List<Recorded> recorded) ->
                                Optional.of(shown(scenes.of(make.change().round(), recorded)));
                        case Commit.Conflict _ -> Optional.empty();
                    };
        };
    }

    Turn show(Round round) {
        return shown(scenes.of(round));
    }

    private static Turn shown(Optional<Scene> scene) {
        return scene.<Turn>map(Turn.Show::new).orElseGet(Turn.QuizGone::new);
    }

    Turn movedOn(Round round) {
        return scenes.of(round).<Turn>map(Turn.MovedOn::new).orElseGet(Turn.QuizGone::new);
    }
}
