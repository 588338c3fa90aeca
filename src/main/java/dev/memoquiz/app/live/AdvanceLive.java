package dev.memoquiz.app.live;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.vote.LiveJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves live rounds that are due, whoever had started their time and in whichever process. Each is moved by itself, so that trouble in
/// one does not hold up the others. For one thread at a time.
public final class AdvanceLive {
    private static final int AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(AdvanceLive.class);

    private final LiveQuestions questions;
    private final LiveRounds rounds;
    private final LiveJournal journal;
    private final InstantSource clock;
    private final ClockWatch watch;

    /// What rounds must get before they move on. It stays until they have it, whatever goes wrong meanwhile.
    private final Map<LiveId, Owed> owed = new HashMap<>();

    /// By how far the clock was set before it could be noted for each round.
    private Duration shift = Duration.ZERO;

    /// Whether the journal took what was last to be kept, and nothing went wrong since.
    private boolean well = true;

    /// Rounds that have moved, or may have, and that [#due] has not returned yet.
    private final Map<LiveId, LiveRound> untold = new LinkedHashMap<>();

    /// The rounds with which something went wrong the last time.
    private Set<LiveId> troubled = Set.of();

    /// @param shift by how far the clock was set
    /// @param since when the round was last known to be led, by the clock as it is now; empty when it was led all the time
    private record Owed(Duration shift, Optional<Instant> since) {
        private static final Owed NOTHING = new Owed(Duration.ZERO, Optional.empty());

        Owed withTheClock(Duration by) {
            return new Owed(shift.plus(by), since.map(it -> it.plus(by)));
        }

        /// Since when the round is owed anything, by the clock as it was.
        Instant owing(Instant now) {
            return since.orElse(now).minus(shift);
        }

        /// What was not led before stays so from that time on.
        Owed away(Instant seen) {
            return new Owed(shift, since.or(() -> Optional.of(seen)));
        }
    }

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
    /// Automatic rounds also close a vote once everybody has voted. If the clock was set, all times are
    /// moved with it first; and the time comes back for which the journal was out of reach. Returns the rounds that moved, as they are
    /// now, and those that are well again: nobody may have heard of a step that was kept in the midst of trouble.
    ///
    /// To be called often, a few times a second and whenever [#quiet] has passed.
    public List<LiveRound> due() {
        return noticing(() -> {
            Set<LiveId> failed = new HashSet<>();
            each(noted(), this::given, failed);
            each(journal.due(clock.instant(), AT_ONCE), owingNothing(this::ticked), failed);
            each(journal.open(), owingNothing(this::closedByAll), failed);
            troubled.stream()
                    .filter(id -> !failed.contains(id) && !untold.containsKey(id))
                    .flatMap(id -> journal.find(id).stream())
                    .forEach(round -> untold.put(round.id(), round));
            troubled = Set.copyOf(failed);
            List<LiveRound> moved = List.copyOf(untold.values());
            untold.clear();
            return moved;
        });
    }

    /// Notes what happened to the rounds since the last time. Returns those that are owed anything.
    private List<LiveRound> noted() {
        shift = shift.plus(watch.set());
        if (shift.isZero() && well && troubled.isEmpty() && owed.isEmpty()) {
            return List.of();
        }
        List<LiveRound> open = journal.open();
        owed.keySet().retainAll(open.stream().map(LiveRound::id).collect(Collectors.toSet()));
        open.stream()
                .filter(round -> !well || troubled.contains(round.id()))
                .forEach(round -> note(round, it -> it.away(lastSeen(round))));
        if (!shift.isZero()) {
            open.forEach(round -> note(round, it -> it.withTheClock(shift)));
            shift = Duration.ZERO;
        }
        if (!well) {
            // Where nothing can be kept, no vote is closed either.
            seen();
        }
        return open.stream().filter(round -> owed.containsKey(round.id())).toList();
    }

    private void note(LiveRound round, UnaryOperator<Owed> more) {
        owed.put(round.id(), more.apply(owed.getOrDefault(round.id(), Owed.NOTHING)));
    }

    private Instant lastSeen(LiveRound round) {
        return journal.lastSeen(round.id()).orElse(Instant.EPOCH);
    }

    /// Takes a step of each round; those with which something went wrong are put among the `failed`.
    private void each(
            List<LiveRound> of, Function<LiveRound, Optional<LiveRound>> step, Set<LiveId> failed) {
        for (LiveRound round : of) {
            try {
                step.apply(round).ifPresent(moved -> untold.put(moved.id(), moved));
            } catch (RuntimeException trouble) {
                failed.add(round.id());
                tell(round.id(), trouble);
            }
        }
    }

    /// Once for as long as the trouble lasts, and without what may hold names and answers.
    private void tell(LiveId id, RuntimeException trouble) {
        if (!troubled.contains(id)) {
            LOG.error(
                    "live round {} could not be moved on, which is tried again: {}",
                    id.value(),
                    trouble.toString());
        }
    }

    /// A round does not move on before it has what it is owed.
    private Function<LiveRound, Optional<LiveRound>> owingNothing(
            Function<LiveRound, Optional<LiveRound>> step) {
        return round -> owed.containsKey(round.id()) ? Optional.empty() : step.apply(round);
    }

    /// Gives a round what it is owed, after a look at what was done in it before: for so long it was not idle. What was done since is
    /// looked for once it comes to that: the time that is given back was before it.
    private Optional<LiveRound> given(LiveRound round) {
        LiveId id = round.id();
        Owed all = owed.getOrDefault(id, Owed.NOTHING);
        rounds.lastDeed(id, all.owing(clock.instant()))
                .ifPresent(deed -> rounds.stirred(round, deed));
        if (!all.shift().isZero()) {
            make(id, it -> LiveHalts.clockSet(it, all.shift(), clock.instant()));
            owed.put(id, new Owed(Duration.ZERO, all.since()));
        }
        if (all.since().isPresent()) {
            make(id, it -> LiveHalts.away(it, all.since(), clock.instant()));
        }
        owed.remove(id);
        return journal.find(id).filter(now -> now.version() != round.version());
    }

    /// Makes a step of which no round may be left out.
    private void make(LiveId id, Function<LiveRound, Step> rule) {
        if (rounds.step(id, rule) instanceof Directed.Busy) {
            throw new IllegalStateException("others keep changing the round");
        }
    }

    private Optional<LiveRound> ticked(LiveRound round) {
        return postponed(round)
                ? Optional.empty()
                : moved(
                        round,
                        it ->
                                LiveRules.asksOn(it) && rounds.isIdle(it, clock.instant())
                                        ? LiveRules.end(it, EndReason.IDLE, clock.instant())
                                        : LiveRules.tick(
                                                it, questions.current(it), clock.instant()));
    }

    private Optional<LiveRound> closedByAll(LiveRound round) {
        return everybodyVoted(round)
                ? moved(round, it -> LiveRules.everybodyVoted(it, clock.instant()))
                : Optional.empty();
    }

    /// What is thrown counts as time in which no round was led.
    private <T> T noticing(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException trouble) {
            well = false;
            throw trouble;
        }
    }

    /// How long nothing more will be due, at most `most`. What is overdue already is left to [#due].
    public Duration quiet(Duration most) {
        Instant now = clock.instant();
        return noticing(() -> journal.due(now.plus(most), AT_ONCE)).stream()
                .flatMap(round -> LiveRules.due(round).stream())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(at -> Duration.between(now, at))
                .orElse(most);
    }

    /// A round is not idle while players join and vote, however long its question is open.
    private boolean postponed(LiveRound round) {
        Instant now = clock.instant();
        Optional<Instant> later =
                LiveRules.idleUntil(round, rounds.lastDeed(round.id(), now)).filter(now::isBefore);
        later.ifPresent(due -> journal.postpone(round, due));
        return later.isPresent();
    }

    /// Whoever comes first to a class that had not joined does not close the vote for the others: those may come for a while yet.
    private boolean everybodyVoted(LiveRound round) {
        if (round.settings().pacing() != LiveSettings.Pacing.AUTOMATIC
                || !(round.phase() instanceof Phase.Voting voting)) {
            return false;
        }
        LiveJournal.Turnout turnout = journal.turnout(round.id(), voting.turn());
        return turnout.voted() >= turnout.players()
                && journal.firstJoined(round.id())
                        .filter(at -> !at.isAfter(voting.began()) || nobodyElseComes(round, voting))
                        .isPresent();
    }

    private boolean nobodyElseComes(LiveRound round, Phase.Voting voting) {
        Instant now = clock.instant();
        return rounds.lastDeed(round.id(), now)
                .map(deed -> voting.quiet(deed, now))
                .filter(quiet -> quiet.compareTo(LiveRules.FOR_OTHERS) >= 0)
                .isPresent();
    }

    /// To be called once the process can lead rounds, and again after it stood still: gives every open round the time back for which
    /// none did. Returns those rounds as they are now.
    ///
    /// @param added whether a round was not led here before
    public List<LiveRound> giveTimeBack(Predicate<LiveRound> added) {
        return noticing(() -> {
            List<LiveRound> open = journal.open().stream().filter(added).toList();
            open.forEach(round -> owed.put(round.id(), Owed.NOTHING.away(lastSeen(round))));
            each(open, this::given, new HashSet<>());
            return open.stream()
                    .map(round -> Optional.ofNullable(untold.remove(round.id())).orElse(round))
                    .toList();
        });
    }

    /// To be called once a second while rounds are open, so that it is known how long none led them.
    public void seen() {
        well =
                noticing(() -> {
                    journal.seen(clock.instant());
                    return true;
                });
    }

    private Optional<LiveRound> moved(LiveRound round, Function<LiveRound, Step> rule) {
        return rounds.step(round.id(), rule) instanceof Directed.Done done
                ? Optional.of(done.round())
                : Optional.empty();
    }
}
