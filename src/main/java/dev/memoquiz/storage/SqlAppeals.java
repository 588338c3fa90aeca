package dev.memoquiz.storage;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.appeal.Wording;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
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
        return writer.keep(handle -> AppealTable.add(handle, answer, at));
    }

    @Override
    public List<Recorded> open(Forum forum, int limit) {
        return readers.read(handle -> AnswerTable.appealed(handle, forum, limit));
    }

    @Override
    public Optional<Integer> rule(Ruling ruling) {
        return writer.keep(handle -> rule(handle, ruling));
    }

    private static Optional<Integer> rule(Handle handle, Ruling ruling) {
        return AnswerTable.find(handle, ruling.answer())
                .filter(found -> RulingTable.answer(handle, ruling, found.answered()))
                .map(found -> counted(handle, ruling, found));
    }

    /// How many other answers follow.
    private static int counted(Handle handle, Ruling ruling, Recorded ruled) {
        return switch (ruling.decision()) {
            case Decision.Decline _ -> 0;
            case Decision.Accept(int points) -> {
                TallyTable.rule(handle, ruled, points);
                List<Recorded> others =
                        alike(handle, ruled.answered()).stream()
                                .filter(other -> other.points().earned() < points)
                                .filter(other -> extend(handle, ruling, other))
                                .toList();
                others.forEach(other -> TallyTable.rule(handle, other, points));
                yield others.size();
            }
        };
    }

    private static boolean extend(Handle handle, Ruling ruling, Recorded other) {
        return RulingTable.extend(handle, ruling, other.answered());
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
