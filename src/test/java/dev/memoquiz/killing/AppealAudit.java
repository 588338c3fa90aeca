package dev.memoquiz.killing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the appeals and rulings that are kept against what readers and their teacher were told.
record AppealAudit(Promises promises, Findings findings, Snapshot kept) {
    void check() {
        Set<Promises.Answer> wanted = promises.appealing();
        promises.appealed()
                .forEach(answer ->
                        findings.unless(
                                kept.appealed().contains(answer),
                                "an acknowledged appeal is lost: " + answer));
        kept.appealed()
                .forEach(answer ->
                        findings.unless(
                                wanted.contains(answer),
                                "an appeal nobody made is kept: " + answer));
        rulings();
    }

    private void rulings() {
        Set<Snapshot.Ruling> rulings = new HashSet<>(kept.rulings());
        promises.ruled()
                .forEach(ruling ->
                        findings.unless(
                                rulings.stream().anyMatch(it -> isKept(ruling, it)),
                                "an acknowledged ruling is lost: " + ruling));
        Map<Promises.Answer, Promises.Ruling> made =
                promises.ruled().stream()
                        .collect(
                                Collectors.toMap(
                                        Promises.Ruling::answer, it -> it, (one, _) -> one));
        findings.unless(
                made.size() == promises.ruled().size(),
                "two rulings on one appeal were acknowledged: " + promises.ruled());
        Set<Promises.Ruling> wanted = promises.ruling();
        kept.rulings().stream()
                .filter(ruling -> !ruling.accepted())
                .filter(ruling -> !wanted.contains(new Promises.Ruling(ruling.answer(), 0)))
                .forEach(ruling -> findings.add("a ruling nobody made is kept: " + ruling));
    }

    private static boolean isKept(Promises.Ruling made, Snapshot.Ruling kept) {
        return kept.answer().equals(made.answer())
                && kept.accepted() == made.points() > 0
                && (!kept.accepted() || kept.points() == made.points());
    }
}
