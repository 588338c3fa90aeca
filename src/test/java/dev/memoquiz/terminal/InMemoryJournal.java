package dev.memoquiz.terminal;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Standings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rounds and answers kept in memory, by the same rules as the lasting store.
public final class InMemoryJournal implements Journal, Standings {
    private final Map<RoundId, Round> rounds = new HashMap<>();
    private final List<Recorded> log = new ArrayList<>();

    @Override
    public synchronized Optional<Round> find(RoundId id) {
        return Optional.ofNullable(rounds.get(id));
    }

    @Override
    public synchronized Optional<Round> openRound(ReaderId reader) {
        return rounds.values().stream()
                .filter(round -> round.open() && round.belongsTo(reader))
                .findFirst();
    }

    @Override
    public synchronized List<Recorded> answers(RoundId id) {
        return log.stream()
                .filter(recorded -> recorded.answered().round().equals(id))
                .sorted(Comparator.comparingInt(recorded -> recorded.answered().index()))
                .toList();
    }

    @Override
    public synchronized Commit commit(Change change) {
        Round round = change.round();
        int before = find(round.id()).map(Round::version).orElse(0);
        boolean second = before == 0 && openRound(round.reader().id()).isPresent();
        if (before != round.version() - 1 || second) {
            return new Commit.Conflict();
        }
        List<Recorded> recorded = change.answers().stream().map(this::recorded).toList();
        log.addAll(recorded);
        rounds.put(round.id(), round);
        return new Commit.Kept(recorded);
    }

    private Recorded recorded(Answered answered) {
        boolean before =
                log.stream()
                        .map(Recorded::answered)
                        .anyMatch(one ->
                                one.who().reader().id().equals(answered.who().reader().id())
                                        && one.what().quiz().equals(answered.what().quiz())
                                        && one.what()
                                                .question()
                                                .equals(answered.what().question()));
        return new Recorded(answered, !before);
    }

    @Override
    public synchronized List<Standing> top(Scope scope, Instant since, int limit) {
        Map<ReaderId, List<Answered>> byReader =
                firstTries(scope)
                        .filter(answered -> !answered.when().at().isBefore(since))
                        .collect(Collectors.groupingBy(answered -> answered.who().reader().id()));
        List<Standing> unranked =
                byReader.values().stream()
                        .map(answers ->
                                new Standing(
                                        1,
                                        answers.getLast().who().reader(),
                                        total(answers),
                                        answers.size()))
                        .sorted(
                                Comparator.comparingInt(
                                                (Standing standing) -> -standing.points().earned())
                                        .thenComparing(standing -> standing.reader().name()))
                        .toList();
        return unranked.stream().limit(limit).map(standing -> ranked(standing, unranked)).toList();
    }

    private static Standing ranked(Standing standing, List<Standing> all) {
        int ahead =
                (int)
                        all.stream()
                                .filter(other ->
                                        other.points().earned() > standing.points().earned())
                                .count();
        Reader reader = standing.reader();
        return new Standing(ahead + 1, reader, standing.points(), standing.firstTries());
    }

    @Override
    public synchronized Score score(ReaderId reader, Scope scope) {
        List<Answered> first =
                firstTries(scope)
                        .filter(answered -> answered.who().reader().id().equals(reader))
                        .toList();
        long all =
                log.stream()
                        .map(Recorded::answered)
                        .filter(answered -> within(answered, scope))
                        .filter(answered -> answered.who().reader().id().equals(reader))
                        .count();
        return new Score(total(first), first.size(), (int) all - first.size());
    }

    @Override
    public synchronized List<Recorded> latest(ReaderId reader, int limit) {
        return log.reversed().stream()
                .filter(recorded -> recorded.answered().who().reader().id().equals(reader))
                .limit(limit)
                .toList();
    }

    private Stream<Answered> firstTries(Scope scope) {
        return log.stream()
                .filter(Recorded::firstTry)
                .map(Recorded::answered)
                .filter(answered -> within(answered, scope));
    }

    private static boolean within(Answered answered, Scope scope) {
        return switch (scope) {
            case Scope.Everywhere _ -> true;
            case Scope.InServer server ->
                    answered.who().venue().equals(new Venue.Server(server.id()));
        };
    }

    private static Points total(List<Answered> answers) {
        return answers.stream()
                .map(answered -> answered.verdict().points())
                .reduce(Points.NONE, Points::plus);
    }
}
