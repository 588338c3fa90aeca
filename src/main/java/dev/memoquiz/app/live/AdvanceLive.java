package dev.memoquiz.app.live;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.vote.LiveJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Moves live rounds that are due, whoever had started their time and in whichever process.
public final class AdvanceLive {
    private static final int AT_ONCE = 100;

    private final LiveQuestions questions;
    private final LiveRounds rounds;
    private final LiveJournal journal;
    private final InstantSource clock;
    private final ClockWatch watch;

    AdvanceLive(
            LiveQuestions questions,
            LiveRounds rounds,
            LiveJournal journal,
            InstantSource clock,
            ClockWatch watch) {
        this.questions = questions;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
        this.watch = watch;
    }

    /// Moves what is due: closes votes and settles them, opens second votes and next questions, ends what stood still for too long.
    /// Automatic rounds also close a vote once everybody has voted. If the clock was set, all times are moved with it first. Returns the rounds that moved, as they are now.
    ///
    /// To be called often, a few times a second and whenever [#quiet] has passed; calls at once from several threads move nothing twice.
    public List<LiveRound> due() {
        List<LiveRound> moved = new ArrayList<>(withTheClock(watch.set()));
        journal.due(clock.instant(), AT_ONCE).stream()
                .filter(round -> !postponed(round))
                .flatMap(round ->
                        moved(
                                round,
                                it -> LiveRules.tick(it, questions.current(it), clock.instant()))
                                .stream())
                .forEach(moved::add);
        journal.open().stream()
                .filter(this::everybodyVoted)
                .flatMap(round ->
                        moved(round, it -> LiveRules.everybodyVoted(it, clock.instant())).stream())
                .forEach(moved::add);
        return List.copyOf(moved);
    }

    /// How long nothing more will be due, at most `most`. What is overdue already is left to [#due].
    public Duration quiet(Duration most) {
        Instant now = clock.instant();
        return journal.due(now.plus(most), AT_ONCE).stream()
                .flatMap(round -> LiveRules.due(round).stream())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(at -> Duration.between(now, at))
                .orElse(most);
    }

    /// A round is not idle while players join and vote, however long its question is open.
    private boolean postponed(LiveRound round) {
        Optional<Instant> later =
                LiveRules.idleUntil(round, journal.lastDeed(round.id()))
                        .filter(clock.instant()::isBefore);
        later.ifPresent(due -> journal.postpone(round, due));
        return later.isPresent();
    }

    /// What was left of the time is left after the clock was set, too.
    private List<LiveRound> withTheClock(Duration set) {
        return set.isZero()
                ? List.of()
                : journal.open().stream()
                        .flatMap(round ->
                                moved(round, it -> LiveHalts.clockSet(it, set, clock.instant()))
                                        .stream())
                        .toList();
    }

    private boolean everybodyVoted(LiveRound round) {
        if (round.settings().pacing() != LiveSettings.Pacing.AUTOMATIC
                || !(round.phase() instanceof Phase.Voting voting)) {
            return false;
        }
        LiveJournal.Turnout turnout = journal.turnout(round.id(), voting.turn());
        return turnout.players() > 0 && turnout.voted() >= turnout.players();
    }

    /// To be called once the process can lead rounds: gives every open round the time back for which none did. Returns those rounds
    /// as they are now.
    ///
    /// @param added whether a round was not led here before
    public List<LiveRound> afterRestart(Predicate<LiveRound> added) {
        Instant now = clock.instant();
        return journal.open().stream().filter(added).map(round -> caughtUp(round, now)).toList();
    }

    private LiveRound caughtUp(LiveRound round, Instant now) {
        Optional<Instant> seen = journal.lastSeen(round.id());
        return moved(round, it -> LiveHalts.away(it, seen, now)).orElse(round);
    }

    /// To be called once a second while rounds are open, so that the next process knows how long none led them.
    public void seen() {
        journal.seen(clock.instant());
    }

    private Optional<LiveRound> moved(LiveRound round, Function<LiveRound, Step> rule) {
        return rounds.step(round.id(), rule) instanceof Directed.Done done
                ? Optional.of(done.round())
                : Optional.empty();
    }
}
