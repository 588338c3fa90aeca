package dev.memoquiz.killing;

import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What readers gave, and what the bot told them of it.
final class Promises {
    /// A place in a round of one's own.
    record Answer(String round, int position) {}

    /// A player's vote.
    ///
    /// @param ballot 1 or 2
    record Vote(String live, int position, int ballot, String reader) {}

    /// A vote that was refused.
    ///
    /// @param life of the bot in which it was refused
    record Refused(Vote vote, Instant stamped, int life, boolean late) {}

    /// What a teacher decided on an answer; 0 points leave it as it was.
    record Ruling(Answer answer, int points) {}

    private final Set<Answer> appealing = ConcurrentHashMap.newKeySet();
    private final Set<Answer> appealed = ConcurrentHashMap.newKeySet();
    private final Set<Ruling> ruling = ConcurrentHashMap.newKeySet();
    private final Set<Ruling> ruled = ConcurrentHashMap.newKeySet();
    private final Map<Answer, Integer> told = new ConcurrentHashMap<>();
    private final Set<Answer> tried = ConcurrentHashMap.newKeySet();
    private final Map<Vote, Instant> kept = new ConcurrentHashMap<>();
    private final Map<Vote, Queue<Instant>> pressed = new ConcurrentHashMap<>();
    private final Set<Vote> fixed = ConcurrentHashMap.newKeySet();
    private final Queue<Refused> refused = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<String>> joined = new ConcurrentHashMap<>();

    /// An answer is about to be given.
    void trying(Answer answer) {
        tried.add(answer);
    }

    /// The bot says that the answer is kept, and what it earned.
    void told(Answer answer, int points) {
        told.put(answer, points);
    }

    /// An appeal is about to be made.
    void appealing(Answer answer) {
        appealing.add(answer);
    }

    /// The bot says that the appeal is kept.
    void appealed(Answer answer) {
        appealed.add(answer);
    }

    /// A ruling is about to be made.
    void ruling(Ruling wanted) {
        ruling.add(wanted);
    }

    /// The bot says that the ruling is kept.
    void ruled(Ruling made) {
        ruled.add(made);
    }

    /// A vote was sent.
    void pressed(Vote vote, Instant stamped) {
        pressed.computeIfAbsent(vote, _ -> new ConcurrentLinkedQueue<>()).add(stamped);
    }

    /// The bot says that the vote counts.
    void kept(Vote vote, Instant stamped) {
        kept.merge(vote, stamped, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// The bot says that an earlier vote stands.
    void fixed(Vote vote) {
        fixed.add(vote);
    }

    void refused(Refused vote) {
        refused.add(vote);
    }

    void joined(String live, String reader) {
        joined.computeIfAbsent(live, _ -> ConcurrentHashMap.newKeySet()).add(reader);
    }

    Map<Answer, Integer> told() {
        return Map.copyOf(told);
    }

    Set<Answer> tried() {
        return Set.copyOf(tried);
    }

    Map<Vote, Instant> kept() {
        return Map.copyOf(kept);
    }

    Set<Vote> fixed() {
        return Set.copyOf(fixed);
    }

    Set<Answer> appealing() {
        return Set.copyOf(appealing);
    }

    Set<Answer> appealed() {
        return Set.copyOf(appealed);
    }

    Set<Ruling> ruling() {
        return Set.copyOf(ruling);
    }

    Set<Ruling> ruled() {
        return Set.copyOf(ruled);
    }

    /// When Discord took what was pressed for the vote.
    Set<Instant> pressed(Vote vote) {
        return Set.copyOf(pressed.getOrDefault(vote, new ConcurrentLinkedQueue<>()));
    }

    Set<Refused> refused() {
        return Set.copyOf(refused);
    }

    Map<String, Set<String>> joined() {
        return Map.copyOf(joined);
    }
}
