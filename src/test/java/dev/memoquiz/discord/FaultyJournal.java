package dev.memoquiz.discord;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// A store that can be made slow or unwell.
final class FaultyJournal implements Journal, Standings {
    private final Journal kept;
    private final Standings counted;
    private final AtomicReference<Duration> delay = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Optional<RuntimeException>> trouble =
            new AtomicReference<>(Optional.empty());

    /// What was done without being kept.
    final List<Change> rehearsed = new CopyOnWriteArrayList<>();

    FaultyJournal(Journal kept, Standings counted) {
        this.kept = kept;
        this.counted = counted;
    }

    /// What a store says to readers.
    static final class Unwell extends RuntimeException {
        Unwell(String message) {
            super(message);
        }
    }

    void slow(Duration each) {
        delay.set(each);
    }

    void fail(RuntimeException with) {
        trouble.set(Optional.of(with));
    }

    void recover() {
        delay.set(Duration.ZERO);
        trouble.set(Optional.empty());
    }

    private void reach() {
        try {
            Thread.sleep(delay.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        trouble.get()
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    @Override
    public Optional<Round> find(RoundId id) {
        reach();
        return kept.find(id);
    }

    @Override
    public Optional<Round> recent(RoundId id) {
        return kept.recent(id);
    }

    @Override
    public Optional<Round> openRound(ReaderId reader) {
        return kept.openRound(reader);
    }

    @Override
    public List<Recorded> answers(RoundId id) {
        return kept.answers(id);
    }

    @Override
    public void rehearse(List<Change> changes) {
        rehearsed.addAll(changes);
        kept.rehearse(changes);
    }

    @Override
    public Commit commit(Change change) {
        reach();
        return kept.commit(change);
    }

    @Override
    public List<Standing> top(Scope scope, Instant since, int limit) {
        return counted.top(scope, since, limit);
    }

    @Override
    public Optional<Standing> place(ReaderId reader, Scope scope, Instant since) {
        return counted.place(reader, scope, since);
    }

    @Override
    public Score score(ReaderId reader, Scope scope) {
        return counted.score(reader, scope);
    }

    @Override
    public List<Recorded> latest(ReaderId reader, int limit) {
        return counted.latest(reader, limit);
    }
}
