package dev.memoquiz.app;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds one round at a time, in memory, for one thread.
final class Forgetful implements Journal {
    private final List<Recorded> answers = new ArrayList<>();
    private Optional<Round> held = Optional.empty();

    @Override
    public Optional<Round> find(RoundId id) {
        return held.filter(round -> round.id().equals(id));
    }

    @Override
    public Optional<Round> openRound(ReaderId reader) {
        return Optional.empty();
    }

    @Override
    public List<Recorded> answers(RoundId id) {
        return List.copyOf(answers);
    }

    @Override
    public Commit commit(Change change) {
        if (change.round().version() == 1) {
            answers.clear();
        }
        held = Optional.of(change.round());
        List<Recorded> added =
                change.answers().stream().map(answered -> new Recorded(answered, true)).toList();
        answers.addAll(added);
        return new Commit.Kept(added);
    }
}
