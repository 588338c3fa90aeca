package dev.memoquiz.storage;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.score.Standings;

/// A database of rounds and answers, appeals and rulings. Any number of threads may use it, virtual ones too.
public final class Store implements AutoCloseable {
    private final Writer writer;
    private final Readers readers;

    private Store(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /// Opens the database of a URL such as `jdbc:sqlite:data/memoquiz.db`, making or updating it as needed.
    ///
    /// Throws [StorageException] where that is impossible: not such a URL, locked, read-only, not ours, or newer than this program.
    public static Store open(String url) {
        return open(url, Limits.USUAL);
    }

    static Store open(String url, Limits limits) {
        SqliteFile file = SqliteFile.of(url, limits.patience());
        Failures failures = new Failures(file.path());
        try {
            file.prepare();
            Writer writer = Writer.start(file.connect(), failures, limits);
            return new Store(writer, new Readers(file.source(), limits.patience(), failures));
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
    }

    public Journal journal() {
        return new SqlJournal(writer, readers);
    }

    public Standings standings() {
        return new SqlStandings(readers);
    }

    public Appeals appeals() {
        return new SqlAppeals(writer, readers);
    }

    /// Writes what is queued, then closes. Whoever comes later is refused.
    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
