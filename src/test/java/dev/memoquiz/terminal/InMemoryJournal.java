package dev.memoquiz.terminal;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.appeal.Wording;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Progress;
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

/// Rounds, answers, appeals and rulings kept in memory, by the same rules as the lasting store.
public final class InMemoryJournal implements Journal, Standings, Appeals {
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
        List<Recorded> recorded =
                change.answers().stream()
                        .map(answered -> recorded(answered, round.plan().practice()))
                        .toList();
        log.addAll(recorded);
        rounds.put(round.id(), round);
        return new Commit.Kept(recorded);
    }

    private Recorded recorded(Answered answered, boolean practice) {
        boolean before =
                log.stream()
                        .filter(Recorded::firstTry)
                        .map(Recorded::answered)
                        .anyMatch(one ->
                                one.who().reader().id().equals(answered.who().reader().id())
                                        && one.what().quiz().equals(answered.what().quiz())
                                        && one.what()
                                                .question()
                                                .equals(answered.what().question()));
        return new Recorded(answered, !practice && !before, followed(answered));
    }

    /// What was ruled on the same words before.
    private Dispute followed(Answered answered) {
        return log.stream()
                .filter(recorded -> alike(recorded.answered(), answered))
                .map(Recorded::dispute)
                .filter(Dispute.Accepted.class::isInstance)
                .findFirst()
                .filter(_ -> !answered.verdict().points().full())
                .orElseGet(Dispute.None::new);
    }

    private static boolean alike(Answered one, Answered other) {
        return one.what().question().equals(other.what().question())
                && one.what().edition().equals(other.what().edition())
                && Forum.of(one.who()).equals(Forum.of(other.who()))
                && Wording.of(one.what().answer()).isPresent()
                && Wording.of(one.what().answer()).equals(Wording.of(other.what().answer()));
    }

    @Override
    public synchronized Optional<Recorded> find(AnswerRef answer) {
        return log.stream()
                .filter(recorded -> recorded.answered().ref().equals(answer))
                .findFirst();
    }

    @Override
    public synchronized boolean lodge(AnswerRef answer, Instant at) {
        boolean fresh = find(answer).orElseThrow().dispute() instanceof Dispute.None;
        if (fresh) {
            settle(answer, new Dispute.Open());
        }
        return fresh;
    }

    @Override
    public synchronized List<Recorded> open(Forum forum, int limit) {
        return log.stream()
                .filter(recorded -> recorded.dispute() instanceof Dispute.Open)
                .filter(recorded -> Forum.of(recorded.answered().who()).equals(Optional.of(forum)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Integer> rule(Ruling ruling) {
        Recorded ruled = find(ruling.answer()).orElseThrow();
        if (!(ruled.dispute() instanceof Dispute.Open)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (ruling.decision()) {
                    case Ruling.Decision.Decline _ -> {
                        settle(ruling.answer(), new Dispute.Declined());
                        yield 0;
                    }
                    case Ruling.Decision.Accept(int points) -> accept(ruled, points);
                });
    }

    private int accept(Recorded ruled, int points) {
        List<AnswerRef> raised =
                log.stream()
                        .filter(other -> alike(other.answered(), ruled.answered()))
                        .filter(other -> other.points().earned() < points)
                        .map(other -> other.answered().ref())
                        .toList();
        raised.forEach(answer -> settle(answer, new Dispute.Accepted(points)));
        return raised.size() - 1;
    }

    private void settle(AnswerRef answer, Dispute dispute) {
        log.replaceAll(recorded ->
                recorded.answered().ref().equals(answer)
                        ? new Recorded(recorded.answered(), recorded.firstTry(), dispute)
                        : recorded);
    }

    /// Gives a player of a live round a place in the log.
    public synchronized void seat(LiveRound live, Player player) {
        rounds.put(
                player.seat(),
                new Round(
                        player.seat(),
                        player.reader(),
                        new Venue.Server(live.place().server()),
                        live.plan(),
                        new Progress.InClass(live.id().value()),
                        1));
    }

    /// A vote whose question was revealed.
    public record Seated(LiveRound live, LiveChange.Settled settled, Player player, Vote vote) {
        private Answered answered() {
            return new Answered(
                    player.seat(),
                    settled.index(),
                    new Answered.Who(player.reader(), new Venue.Server(live.place().server())),
                    new Answered.What(
                            live.plan().quiz(),
                            settled.question().id(),
                            vote.edition(),
                            vote.answer()),
                    new Verdict.Graded(vote.mark().points(), vote.mark().rule(), List.of()),
                    new Answered.When(vote.stamped(), vote.thinking()));
        }
    }

    /// Keeps a revealed vote, unless the player has an answer to that question of the round.
    public synchronized void settle(Seated seated) {
        boolean there =
                answers(seated.player().seat()).stream()
                        .anyMatch(one -> one.answered().index() == seated.settled().index());
        if (!there) {
            Recorded recorded = recorded(seated.answered(), seated.settled().practice());
            log.add(new Recorded(recorded.answered(), recorded.firstTry()));
        }
    }

    @Override
    public synchronized List<Standing> top(Scope scope, Instant since, int limit) {
        Map<ReaderId, List<Recorded>> byReader =
                firstTries(scope)
                        .filter(recorded -> !recorded.answered().when().at().isBefore(since))
                        .collect(
                                Collectors.groupingBy(
                                        recorded -> recorded.answered().who().reader().id()));
        List<Standing> unranked =
                byReader.values().stream()
                        .map(answers ->
                                new Standing(
                                        1,
                                        answers.getLast().answered().who().reader(),
                                        total(answers),
                                        answers.size()))
                        .sorted(
                                Comparator.comparingInt(
                                                (Standing standing) -> -standing.points().earned())
                                        .thenComparing(standing -> standing.reader().name()))
                        .toList();
        return unranked.stream().limit(limit).map(standing -> ranked(standing, unranked)).toList();
    }

    @Override
    public Optional<Standing> place(ReaderId reader, Scope scope, Instant since) {
        return top(scope, since, Integer.MAX_VALUE).stream()
                .filter(standing -> standing.reader().id().equals(reader))
                .findFirst();
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
        List<Recorded> first =
                firstTries(scope)
                        .filter(recorded -> recorded.answered().who().reader().id().equals(reader))
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

    private Stream<Recorded> firstTries(Scope scope) {
        return log.stream()
                .filter(Recorded::firstTry)
                .filter(recorded -> within(recorded.answered(), scope));
    }

    private static boolean within(Answered answered, Scope scope) {
        return switch (scope) {
            case Scope.Everywhere _ -> true;
            case Scope.InServer server ->
                    answered.who().venue().equals(new Venue.Server(server.id()));
        };
    }

    private static Points total(List<Recorded> answers) {
        return answers.stream().map(Recorded::points).reduce(Points.NONE, Points::plus);
    }
}
