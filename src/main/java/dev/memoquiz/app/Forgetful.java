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

/// Holds one round at a time, in memory, for one thread. The real journal does the same work, and forgets it as well.
final class Forgetful implements Journal {
    private final Journal real;
    private final List<Change> made = new ArrayList<>();
    private final List<Recorded> answers = new ArrayList<>();
    private Optional<Round> held = Optional.empty();

    Forgetful(Journal real) {
        this.real = real;
    }

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
            made.clear();
            answers.clear();
        }
        made.add(change);
        held = Optional.of(change.round());
        List<Recorded> added =
                change.answers().stream().map(answered -> new Recorded(answered, true)).toList();
        answers.addAll(added);
        if (!change.round().open()) {
            lookAtTheReal(change.round());
        }
        return new Commit.Kept(added);
    }

    private void lookAtTheReal(Round ended) {
        real.rehearse(made);
        var _ = real.find(ended.id());
        var _ = real.openRound(ended.reader().id());
        var _ = real.answers(ended.id());
    }
}
