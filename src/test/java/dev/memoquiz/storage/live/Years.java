package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.next;
import static dev.memoquiz.storage.Situations.start;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.player;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.vote;

import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.storage.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What happens in years of use, at random: rounds alone and in class, presses that come twice, rulings, changes of name, and a
/// clock that leaps both ways.
final class Years {
    static final int PLAYERS = 4;
    private static final List<Venue> VENUES = List.of(ALONE, SCHOOL, new Venue.Server("club"));
    private static final List<Duration> LEAPS =
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(3),
                    Duration.ofHours(5),
                    Duration.ofHours(-2),
                    Duration.ofDays(2),
                    Duration.ofDays(8),
                    Duration.ofDays(-4),
                    Duration.ofDays(40));

    private final Store store;
    private final SplittableRandom random;
    private final int base;
    private int number;
    private int second;

    Years(Store store, SplittableRandom random) {
        this(store, random, 0);
    }

    /// @param base what happens here is numbered from; others at the same time need another
    Years(Store store, SplittableRandom random, int base) {
        this.store = store;
        this.random = random;
        this.base = base;
    }

    void goOn() {
        number++;
        second = Math.max(second + Math.toIntExact(any(LEAPS).toSeconds()), 0);
        switch (random.nextInt(6)) {
            case 0 -> inClass();
            case 1 -> rule();
            default -> alone();
        }
    }

    /// Moments worth asking for: all time, the edges and their neighbourhood, and what nobody asks for.
    List<Instant> moments() {
        return List.of(
                Instant.EPOCH,
                now().minus(Duration.ofDays(7)),
                now().minus(Duration.ofDays(30)),
                now().minus(Duration.ofHours(random.nextInt(2000))),
                now().minusMillis(random.nextInt(5000)),
                now().plus(Duration.ofDays(1)));
    }

    private Instant now() {
        return NOON.plusSeconds(second);
    }

    private void alone() {
        Reader known = player(random.nextInt(PLAYERS));
        Reader reader = random.nextBoolean() ? known : new Reader(known.id(), known.name() + "b");
        int[] questions = random.ints(3, 0, 40).distinct().toArray();
        Round round = fresh(base + number, reader, any(VENUES), questions);
        if (store.journal().commit(start(round)) instanceof Commit.Conflict) {
            // Others have a round of the reader open at this moment.
            return;
        }
        for (int i = 0; i < questions.length; i++) {
            Answer words = new Answer.Written("word " + random.nextInt(3));
            Change press = answer(round, i, random.nextInt(3), now().plusSeconds(i), words);
            twice(press);
            Change on = next(press.round(), i + 1, now().plusSeconds(i));
            twice(on);
            round = on.round();
        }
    }

    private void twice(Change change) {
        if (store.journal().commit(change) instanceof Commit.Conflict
                || store.journal().commit(change) instanceof Commit.Kept) {
            throw new AssertionError("not kept once: " + change);
        }
    }

    private void rule() {
        List<Recorded> log = log(store);
        if (log.isEmpty()) {
            return;
        }
        Recorded recorded = any(log);
        store.appeals().lodge(recorded.answered().ref(), now());
        Ruling.Decision decision =
                random.nextInt(4) == 0
                        ? new Ruling.Decision.Decline()
                        : new Ruling.Decision.Accept(random.nextInt(1, 3));
        store.appeals().rule(new Ruling(recorded.answered().ref(), decision, player(9), now()));
    }

    private void inClass() {
        LiveRound round = opened(store.liveJournal(), lobby(base + number, 9));
        IntStream.range(0, PLAYERS).forEach(i -> press(round, i));
        store.liveJournal().remove(round.id(), player(random.nextInt(PLAYERS)).id());
        LiveRound revealed = kept(store.liveJournal(), reveal(round, random.nextInt(3) == 0));
        LiveSituations.castLate(store.liveJournal(), revealed, 0, voteOf(0));
        kept(store.liveJournal(), LiveSituations.step(LiveSituations.ended(revealed)));
    }

    private void press(LiveRound round, int player) {
        if (random.nextInt(4) > 0) {
            LiveSituations.cast(store.liveJournal(), round, player, voteOf(player));
        }
    }

    private Vote voteOf(int player) {
        return vote(player, Turn.first(0), random.nextInt(3), second);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Recorded> log(Store store) {
        return IntStream.range(0, PLAYERS)
                .boxed()
                .flatMap(i -> store.standings().latest(player(i).id(), 10_000).stream())
                .toList();
    }

    /// All standings as counting the answers themselves gives them.
    static List<Standing> counted(Store store, Scope scope, Instant since) {
        List<List<Recorded>> each =
                IntStream.range(0, PLAYERS)
                        .mapToObj(i -> store.standings().latest(player(i).id(), 10_000))
                        .map(log -> log.stream().filter(one -> counts(one, scope, since)).toList())
                        .filter(log -> !log.isEmpty())
                        .toList();
        List<Standing> standings = new ArrayList<>();
        for (List<Recorded> log : each) {
            long better = each.stream().filter(other -> earned(other) > earned(log)).count();
            // The latest answer comes first.
            Reader reader = log.getFirst().answered().who().reader();
            standings.add(
                    new Standing(Math.toIntExact(better) + 1, reader, points(log), log.size()));
        }
        standings.sort(
                Comparator.comparingInt(Standing::rank)
                        .thenComparing(standing -> standing.reader().name())
                        .thenComparing(standing -> standing.reader().id().value()));
        return standings;
    }

    private static boolean counts(Recorded recorded, Scope scope, Instant since) {
        return recorded.firstTry()
                && !recorded.answered().when().at().isBefore(since)
                && switch (scope) {
                    case Scope.Everywhere _ -> true;
                    case Scope.InServer(String id) ->
                            recorded.answered().who().venue().equals(new Venue.Server(id));
                };
    }

    private static int earned(List<Recorded> log) {
        return points(log).earned();
    }

    private static Points points(List<Recorded> log) {
        return log.stream().map(Recorded::points).reduce(Points.NONE, Points::plus);
    }
}
