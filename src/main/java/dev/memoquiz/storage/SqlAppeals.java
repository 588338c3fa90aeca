package dev.memoquiz.storage;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.appeal.Wording;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.storage.rows.AnswerTable;
import dev.memoquiz.storage.rows.AppealTable;
import dev.memoquiz.storage.rows.RulingTable;
import dev.memoquiz.storage.tally.TallyTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Appeals and rulings in tables.
final class SqlAppeals implements Appeals {
    private final Writer writer;
    private final Readers readers;

    SqlAppeals(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Optional<Recorded> find(AnswerRef answer) {
        return readers.read(handle -> AnswerTable.find(handle, answer));
    }

    @Override
    public boolean lodge(AnswerRef answer, Instant at) {
        return writer.write(handle -> SqlJournal.outcome(kept(AppealTable.add(handle, answer, at))))
                instanceof Commit.Kept;
    }

    private static Commit kept(boolean written) {
        return written ? new Commit.Kept(List.of()) : new Commit.Conflict();
    }

    @Override
    public List<Recorded> open(Forum forum, int limit) {
        return readers.read(handle -> AnswerTable.appealed(handle, forum, limit));
    }

    @Override
    public Optional<Integer> rule(Ruling ruling) {
        return switch (writer.write(handle -> SqlJournal.outcome(rule(handle, ruling)))) {
            case Commit.Kept(List<Recorded> others) -> Optional.of(others.size());
            case Commit.Conflict _ -> Optional.empty();
        };
    }

    private static Commit rule(Handle handle, Ruling ruling) {
        Optional<Recorded> found = AnswerTable.find(handle, ruling.answer());
        if (found.isEmpty() || !RulingTable.answer(handle, ruling, found.get().answered())) {
            return new Commit.Conflict();
        }
        return switch (ruling.decision()) {
            case Decision.Decline _ -> new Commit.Kept(List.of());
            case Decision.Accept(int points) -> {
                TallyTable.rule(handle, found.get(), points);
                yield new Commit.Kept(
                        alike(handle, found.get().answered()).stream()
                                .filter(other -> other.points().earned() < points)
                                .filter(other -> extend(handle, ruling, other))
                                .map(other -> accepted(handle, other, points))
                                .toList());
            }
        };
    }

    private static boolean extend(Handle handle, Ruling ruling, Recorded other) {
        return RulingTable.extend(handle, ruling, other.answered());
    }

    private static Recorded accepted(Handle handle, Recorded other, int points) {
        TallyTable.rule(handle, other, points);
        return new Recorded(other.answered(), other.firstTry(), new Dispute.Accepted(points));
    }

    /// The other answers of the same words to the same edition of the question in the same forum.
    private static List<Recorded> alike(Handle handle, Answered answered) {
        Optional<Wording> wording = Wording.of(answered.what().answer());
        return wording.isEmpty()
                ? List.of()
                : AnswerTable.ofSameQuestion(handle, answered).stream()
                        .filter(other -> !other.answered().ref().equals(answered.ref()))
                        .filter(other ->
                                Wording.of(other.answered().what().answer()).equals(wording))
                        .toList();
    }
}
