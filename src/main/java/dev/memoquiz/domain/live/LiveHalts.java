package dev.memoquiz.domain.live;

import dev.memoquiz.domain.reader.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The rules on what holds a live round up, lets it go on, or hands it over: more time, pauses, an absent process, another channel,
/// another host.
public final class LiveHalts {
    /// The most by which one press extends a time.
    public static final Duration LONGEST_EXTENSION = Duration.ofMinutes(10);

    /// A shorter absence of the process is not worth moving times for.
    public static final Duration SHORTEST_ABSENCE = Duration.ofMillis(1500);

    private LiveHalts() {}

    /// Gives more time for what is going on, at most [#LONGEST_EXTENSION].
    public static Step extend(LiveRound round, Duration by, Instant now) {
        if (!by.isPositive() || by.compareTo(LONGEST_EXTENSION) > 0) {
            return Step.refused(Step.Why.TOO_LONG);
        }
        return switch (round.phase()) {
            case Phase.Voting voting when voting.isClosing(now) -> Step.refused(Step.Why.CLOSING);
            case Phase.Voting _, Phase.Discussing _, Phase.Revealed _ ->
                    LiveTimes.extended((Phase.Running) round.phase(), by)
                            .map(longer -> Step.made(round.with(longer)))
                            .orElseGet(() -> Step.refused(Step.Why.UNTIMED));
            case Phase.Lobby _, Phase.Paused _, Phase.Ended _ ->
                    Step.refused(LiveRules.whyNot(round.phase()));
        };
    }

    /// Gives an open vote the time back in which its class could not see it: it had not been shown by `now`.
    public static Step unseen(LiveRound round, Turn turn, Instant now) {
        boolean lost =
                round.phase() instanceof Phase.Voting voting
                        && voting.turn().equals(turn)
                        && voting.deadline().isPresent()
                        && !voting.isClosing(now);
        return lost
                ? away(round, Optional.of(LiveTimes.since((Phase.Running) round.phase())), now)
                : Step.refused(Step.Why.NOT_DUE);
    }

    /// Stops the round. A pause that the host made is told with its new reason when trouble comes on top; its beginning stays.
    public static Step pause(LiveRound round, PauseReason why, Instant now) {
        return switch (round.phase()) {
            case Phase.Running running ->
                    Step.made(round.with(new Phase.Paused(running, now, why)));
            case Phase.Paused paused when why != PauseReason.HOST && why != paused.why() ->
                    Step.made(round.with(new Phase.Paused(paused.paused(), paused.at(), why)));
            case Phase.Paused _ -> Step.refused(Step.Why.PAUSED);
            case Phase.Ended _ -> Step.refused(Step.Why.OVER);
        };
    }

    /// Goes on with the time that was left.
    public static Step resume(LiveRound round, Instant now) {
        return switch (round.phase()) {
            case Phase.Paused paused -> Step.made(round.with(goneOn(paused, now)));
            case Phase.Ended _ -> Step.refused(Step.Why.OVER);
            case Phase.Lobby _, Phase.Voting _, Phase.Discussing _, Phase.Revealed _ ->
                    Step.refused(Step.Why.NOT_PAUSED);
        };
    }

    /// Takes the round to another channel, and goes on if it was paused.
    public static Step move(LiveRound round, Place place, Instant now) {
        LiveRound moved = round.with(place);
        return switch (round.phase()) {
            case Phase.Paused paused -> Step.made(moved.with(goneOn(paused, now)));
            case Phase.Ended _ -> Step.refused(Step.Why.OVER);
            case Phase.Running _ when round.place().equals(place) ->
                    Step.refused(Step.Why.ALREADY_HERE);
            case Phase.Running running -> Step.made(moved.with(running));
        };
    }

    /// Makes somebody else the host.
    public static Step takeOver(LiveRound round, Reader host) {
        if (!round.open()) {
            return Step.refused(Step.Why.OVER);
        }
        return round.host().id().equals(host.id())
                ? Step.refused(Step.Why.ALREADY_HOST)
                : Step.made(round.with(host).with(round.phase()));
    }

    /// Gives the round back the time for which no process was there to lead it. If the clock was set back meanwhile, the absence counts
    /// as none, and the time that was left stays the same.
    ///
    /// @param lastSeen when a process was last known to lead it; empty when it only just began then
    public static Step away(LiveRound round, Optional<Instant> lastSeen, Instant now) {
        Optional<Instant> ahead = lastSeen.filter(seen -> !isShort(Duration.between(now, seen)));
        if (ahead.isPresent()) {
            return clockSet(round, Duration.between(ahead.get(), now), now);
        }
        return switch (round.phase()) {
            case Phase.Running running -> away(round, running, lastSeen, now);
            case Phase.Paused paused -> away(round, paused, lastSeen, now);
            case Phase.Ended _ -> Step.refused(Step.Why.OVER);
        };
    }

    /// Moves all times of a round with the clock that measures them, so that what is left stays the same.
    ///
    /// @param by how far the clock was set, negative if back
    /// @param now after it was set
    public static Step clockSet(LiveRound round, Duration by, Instant now) {
        return switch (round.phase()) {
            case Phase.Running running -> back(round.with(LiveTimes.byClock(running, by)), by, now);
            case Phase.Paused(Phase.Running paused, Instant at, PauseReason why) ->
                    back(
                            round.with(
                                    new Phase.Paused(
                                            LiveTimes.byClock(paused, by), at.plus(by), why)),
                            by,
                            now);
            case Phase.Ended _ -> Step.refused(Step.Why.OVER);
        };
    }

    private static Step away(
            LiveRound round, Phase.Running running, Optional<Instant> lastSeen, Instant now) {
        Instant began = LiveTimes.since(running);
        Instant from = lastSeen.map(seen -> LiveTimes.later(seen, began)).orElse(began);
        Duration absence = LiveTimes.between(from, now);
        return isShort(absence)
                ? Step.refused(Step.Why.NOT_DUE)
                : back(round.with(LiveTimes.later(running, from, absence)), absence, now);
    }

    /// The pause begins later by the absence, and so must all that is paused: what is left stays the same.
    private static Step away(
            LiveRound round, Phase.Paused paused, Optional<Instant> lastSeen, Instant now) {
        Instant from = lastSeen.map(seen -> LiveTimes.later(seen, paused.at())).orElse(paused.at());
        Duration absence = LiveTimes.between(from, now);
        Phase.Running held = LiveTimes.later(paused.paused(), paused.at(), absence);
        return isShort(absence)
                ? Step.refused(Step.Why.NOT_DUE)
                : back(
                        round.with(new Phase.Paused(held, paused.at().plus(absence), paused.why())),
                        absence,
                        now);
    }

    private static Step back(LiveRound round, Duration later, Instant now) {
        return new Step.Made(
                new LiveChange(
                        round,
                        Optional.empty(),
                        Optional.of(new LiveChange.Back(now, later)),
                        Optional.empty()));
    }

    private static boolean isShort(Duration absence) {
        return absence.compareTo(SHORTEST_ABSENCE) <= 0;
    }

    private static Phase.Running goneOn(Phase.Paused paused, Instant now) {
        return LiveTimes.later(paused.paused(), paused.at(), LiveTimes.between(paused.at(), now));
    }
}
