package dev.memoquiz.storage;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.Work.Outcome;
import dev.memoquiz.storage.recent.RecentRounds;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.rows.Entry;
import dev.memoquiz.storage.rows.RoundTable;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The journal in tables.
final class SqlJournal implements Journal {
    private final Writer writer;
    private final Readers readers;
    private final RecentRounds recent;

    SqlJournal(Writer writer, Readers readers, RecentRounds recent) {
        this.writer = writer;
        this.readers = readers;
        this.recent = recent;
    }

    @Override
    public Optional<Round> find(RoundId id) {
        Optional<Round> found = readers.read(handle -> RoundTable.find(handle, id));
        found.ifPresent(recent::seen);
        return found;
    }

    @Override
    public Optional<Round> recent(RoundId id) {
        return recent.find(id);
    }

    @Override
    public Optional<Round> openRound(ReaderId reader) {
        return readers.read(handle -> RoundTable.open(handle, reader));
    }

    @Override
    public List<Recorded> answers(RoundId id) {
        return readers.read(handle -> AnswerTable.of(handle, id));
    }

    @Override
    public Commit commit(Change change) {
        Entry entry = Entry.of(change);
        Round round = change.round();
        try {
            Commit commit = writer.write(handle -> write(handle, entry));
            switch (commit) {
                case Commit.Kept _ -> recent.seen(round);
                case Commit.Conflict _ -> recent.forget(round.id());
            }
            return commit;
        } catch (RuntimeException unsure) {
            recent.forget(round.id());
            throw unsure;
        }
    }

    @Override
    public void rehearse(List<Change> changes) {
        List<Entry> entries = changes.stream().map(Entry::of).toList();
        var _ =
                writer.write(handle ->
                        new Outcome.Undo<>(
                                entries.stream()
                                        .map(entry -> write(handle, entry).told())
                                        .toList()));
    }

    /// A conflict leaves nothing behind. Who was overtaken has written nothing, as happens with every second press of a button.
    private static Outcome<Commit> write(Handle handle, Entry entry) {
        if (!entry.writeRound(handle)) {
            return new Outcome.Keep<>(new Commit.Conflict());
        }
        return switch (entry.writeAnswers(handle)) {
            case Commit.Kept kept -> new Outcome.Keep<>(kept);
            case Commit.Conflict conflict -> new Outcome.Undo<>(conflict);
        };
    }
}
