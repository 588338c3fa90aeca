package dev.memoquiz.killing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds what the bot has kept against what it said.
///
/// @param sameClock the bot's machine and Discord tell the same time, and always did
record Audit(Promises promises, Findings findings, boolean sameClock) {
    /// @param life the bot's last one
    void check(Snapshot kept, int life) {
        kept.damage().forEach(damage -> findings.add("the database is damaged: " + damage));
        answers(kept);
        firstTries(kept);
        new AppealAudit(promises, findings, kept).check();
        new LiveAudit(promises, findings, kept, sameClock).check(life);
    }

    /// Every acknowledged answer is in the log, with the points that were told, as graded or by a ruling, and nothing else is.
    private void answers(Snapshot kept) {
        Map<Promises.Answer, Snapshot.Answer> log = kept.byPlace();
        promises.told()
                .forEach((answer, points) -> {
                    Snapshot.Answer found = log.get(answer);
                    findings.unless(found != null, "an acknowledged answer is lost: " + answer);
                    findings.unless(
                            found == null
                                    || found.points() == points
                                    || kept.isRuled(answer, points),
                            "told " + points + " points, kept " + found);
                });
        Set<String> seats =
                kept.players().stream().map(Snapshot.Player::seat).collect(Collectors.toSet());
        Set<Promises.Answer> tried = promises.tried();
        log.keySet().stream()
                .filter(answer -> !seats.contains(answer.round()) && !tried.contains(answer))
                .forEach(answer -> findings.add("an answer nobody gave is kept: " + answer));
        kept.answers().stream()
                .filter(answer -> answer.thinking() < 0)
                .forEach(answer ->
                        findings.add("somebody thought for less than no time: " + answer));
    }

    /// A question earns a reader points once in the lasting standings.
    private void firstTries(Snapshot kept) {
        Set<String> scored = new HashSet<>();
        kept.answers().stream()
                .filter(Snapshot.Answer::firstTry)
                .filter(answer -> !scored.add(answer.reader() + " " + answer.question()))
                .forEach(answer -> findings.add("an answer scores twice: " + answer));
    }
}
