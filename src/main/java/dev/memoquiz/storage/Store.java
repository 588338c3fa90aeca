package dev.memoquiz.storage;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.score.Standings;
import dev.memoquiz.storage.tally.Recount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database of rounds and answers, appeals and rulings. Any number of threads may use it, virtual ones too.
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

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
        return open(url, CommitWatch.NONE);
    }

    /// The same, and `watch` hears of every transaction.
    public static Store open(String url, CommitWatch watch) {
        return open(url, Limits.USUAL, watch);
    }

    static Store open(String url, Limits limits) {
        return open(url, limits, CommitWatch.NONE);
    }

    private static Store open(String url, Limits limits, CommitWatch watch) {
        SqliteFile file = SqliteFile.of(url, limits.patience());
        Failures failures = new Failures(file.path());
        try {
            file.prepare();
            Writer writer = Writer.start(file.connect(), failures, limits, watch);
            return new Store(writer, new Readers(file.source(), limits.patience(), failures));
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
    }

    public Journal journal() {
        return new SqlJournal(writer, readers);
    }

    public LiveJournal liveJournal() {
        return new SqlLiveJournal(writer, readers);
    }

    public Standings standings() {
        return new SqlStandings(readers);
    }

    public Appeals appeals() {
        return new SqlAppeals(writer, readers);
    }

    /// Counts the log anew and compares what is kept of it, which reads everything that there is.
    public Recount recount() {
        return readers.read(Recount::of);
    }

    /// Whether the database can be written to: an empty transaction takes its turn in the queue. It takes as long as a locked
    /// database is waited for.
    public boolean answers() {
        try {
            return writer.write(_ -> new Work.Outcome.Keep<>(true));
        } catch (StorageException unwell) {
            LOG.debug("The database does not answer", unwell);
            return false;
        }
    }

    /// How many changes wait to be written.
    public int waiting() {
        return writer.waiting();
    }

    /// Writes what is queued, then closes. Whoever comes later is refused.
    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
