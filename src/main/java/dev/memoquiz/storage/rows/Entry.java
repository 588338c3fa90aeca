package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.storage.tally.Counted;
import dev.memoquiz.storage.tally.TallyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// A change turned into rows by the caller's thread, so that the writer's has nothing to do but write.
public record Entry(Change change, Map<String, Object> round, List<Map<String, Object>> answers) {
    public static Entry of(Change change) {
        return new Entry(
                change,
                RoundTable.row(change),
                change.answers().stream()
                        .map(answered ->
                                AnswerTable.row(answered, change.round().plan().practice()))
                        .toList());
    }

    /// Writes the round if nobody was quicker; whether it did. Else nothing is written.
    public boolean writeRound(Handle handle) {
        return RoundTable.write(handle, round, change.round().version());
    }

    /// Writes the answers, which comes second. A conflict leaves some of them behind.
    public Commit writeAnswers(Handle handle) {
        List<Recorded> recorded = new ArrayList<>();
        for (Answered answered : change.answers()) {
            Optional<Boolean> firstTry = AnswerTable.add(handle, answers.get(recorded.size()));
            if (firstTry.isEmpty()) {
                return new Commit.Conflict();
            }
            recorded.add(new Recorded(answered, firstTry.get()));
        }
        return new Commit.Kept(count(handle, recorded));
    }

    /// Counts answers that have just come into the log, as they stand after the rulings on their words.
    ///
    /// Only when all are added: who waited for another's first try with the words held would be in the way of that one.
    public static List<Recorded> count(Handle handle, List<Recorded> added) {
        List<Recorded> standing = RulingTable.follow(handle, added);
        TallyTable.add(handle, standing.stream().map(Counted::of).toList());
        return standing;
    }
}
