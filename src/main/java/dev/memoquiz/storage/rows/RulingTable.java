package dev.memoquiz.storage.rows;

import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.appeal.Wording;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table `ruling`: what teachers decided, answer by answer, also for those that follow from another's. The table `precedent` names
/// those among them that answers to come follow.
public final class RulingTable {
    /// Answers one appeal that is open.
    private static final String ANSWER =
            """
            insert into ruling (round, position, accepted, points, wording, teacher, teacher_name, ruled_at)
            select :round, :position, :accepted, :points, :wording, :teacher, :teacher_name, :ruled_at
            where exists (select 1 from appeal where round = :round and position = :position)
                and not exists (select 1 from ruling where round = :round and position = :position)
            """;

    private static final String EXTEND =
            """
            insert into ruling (round, position, accepted, points, wording, teacher, teacher_name, ruled_at)
            values (:round, :position, :accepted, :points, :wording, :teacher, :teacher_name, :ruled_at)
            on conflict do nothing
            """;

    /// An answer that is new takes over what was ruled on the same words. One look at the precedents of its server, or of the reader alone.
    public static final String FOLLOW =
            """
            insert into ruling (round, position, accepted, points, wording, teacher, teacher_name, ruled_at)
            select :round, :position, accepted, points, wording, teacher, teacher_name, ruled_at
            from precedent join ruling on ruling.round = precedent.round
                and ruling.position = precedent.position and accepted
            where quiz = :quiz and question = :question and edition = :edition and forum = :forum
                and wording = :wording and points > :points
            order by points desc limit 1
            """;

    private static final String PRECEDENT =
            """
            insert into precedent (quiz, question, edition, forum, round, position)
            values (:quiz, :question, :edition, :forum, :round, :position)
            """;

    private RulingTable() {}

    /// Adds the ruling on an appeal that is open; false where it is not. Until the transaction ends, nobody else rules on the same
    /// words, or adds an answer that would follow.
    public static boolean answer(Handle handle, Ruling ruling, Answered answered) {
        hold(handle, key(answered));
        Map<String, Object> row = row(ruling, ruling.answer(), answered);
        if (handle.createUpdate(ANSWER).bindMap(row).execute() == 0) {
            return false;
        }
        if (ruling.decision() instanceof Decision.Accept && words(answered).isPresent()) {
            handle.createUpdate(PRECEDENT).bindMap(place(answered)).execute();
        }
        return true;
    }

    /// Adds the same ruling for another answer of the same words, unless that was accepted before; whether it did.
    public static boolean extend(Handle handle, Ruling ruling, Answered other) {
        Map<String, Object> row = row(ruling, other.ref(), other);
        return handle.createUpdate(EXTEND).bindMap(row).execute() == 1;
    }

    /// Lets answers that have just been added take over what was ruled on their words. Until the transaction ends, nobody rules on
    /// these words.
    ///
    /// @return all of them, as they stand now
    public static List<Recorded> follow(Handle handle, List<Recorded> added) {
        List<Candidate> candidates = added.stream().flatMap(Candidate::of).toList();
        if (candidates.isEmpty()) {
            return added;
        }
        candidates.stream()
                .map(Candidate::answered)
                .map(RulingTable::key)
                .distinct()
                .sorted()
                .forEach(key -> hold(handle, key));
        Set<AnswerRef> followers = followers(handle, candidates);
        return added.stream()
                .map(it ->
                        followers.contains(it.answered().ref())
                                ? AnswerTable.find(handle, it.answered().ref()).orElseThrow()
                                : it)
                .toList();
    }

    /// In one go, whose counts tell which of them follow.
    private static Set<AnswerRef> followers(Handle handle, List<Candidate> candidates) {
        PreparedBatch batch = handle.prepareBatch(FOLLOW);
        candidates.forEach(candidate -> batch.bindMap(candidate.row()).add());
        int[] counts = batch.execute();
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] == 1)
                .mapToObj(i -> candidates.get(i).answered().ref())
                .collect(Collectors.toSet());
    }

    /// An answer that may follow: one of words that is not right already.
    private record Candidate(Answered answered, Wording wording) {
        static Stream<Candidate> of(Recorded added) {
            Answered answered = added.answered();
            return answered.verdict().points().full()
                    ? Stream.empty()
                    : words(answered).stream().map(wording -> new Candidate(answered, wording));
        }

        /// What [#FOLLOW] binds.
        Map<String, Object> row() {
            Map<String, Object> row = new HashMap<>(place(answered));
            row.put("wording", wording.value());
            row.put("points", answered.verdict().points().earned());
            return row;
        }
    }

    private static Optional<Wording> words(Answered answered) {
        return Wording.of(answered.what().answer());
    }

    /// Which answer it is, to what, and whose rulings it is under.
    private static Map<String, Object> place(Answered answered) {
        return Map.of(
                "round", answered.round().value(),
                "position", answered.index(),
                "quiz", answered.what().quiz().value(),
                "question", answered.what().question().value(),
                "edition", answered.what().edition(),
                "forum", Venues.forum(answered.who()));
    }

    /// What answers have in common that one ruling can be about.
    private static String key(Answered answered) {
        return "%s %s %s"
                .formatted(
                        answered.what().quiz().value(),
                        answered.what().question().value(),
                        Venues.forum(answered.who()));
    }

    private static void hold(Handle handle, String key) {
        var _ = handle.createQuery("<hold>").bind("key", key).mapTo(String.class).findOne();
    }

    private static Map<String, Object> row(Ruling ruling, AnswerRef answer, Answered answered) {
        return Map.ofEntries(
                Map.entry("round", answer.round().value()),
                Map.entry("position", answer.index()),
                Map.entry("accepted", ruling.decision() instanceof Decision.Accept),
                Map.entry("points", points(ruling.decision())),
                Map.entry("wording", words(answered).map(Wording::value)),
                Map.entry("teacher", ruling.teacher().id().value()),
                Map.entry("teacher_name", ruling.teacher().name()),
                Map.entry("ruled_at", ruling.at().toEpochMilli()));
    }

    private static int points(Decision decision) {
        return switch (decision) {
            case Decision.Accept(int points) -> points;
            case Decision.Decline _ -> 0;
        };
    }
}
